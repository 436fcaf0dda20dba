import { codeFor, type Release, tokenLines } from './code';
import type { Options } from './options';

/** The page of a host with the very code to paste, hash included; only the folder is that of this site. */
export function previewPage(options: Options, release: Release, folder: string): string {
  const { html } = codeFor({ ...options, folder, tokens: {} }, release);
  return `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Aperçu du module</title>
    <style>
      body { margin: 0; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; background: #fff; color: #1c2427; }
      iframe { border: 0; }
    </style>
    <style id="tokens">${tokenRule(options.tokens)}</style>
  </head>
  <body>${html}</body>
</html>`;
}

/** The colours alone: they change in the page already there, and the answers given in it stay. */
export const tokenRule = (tokens: Options['tokens']): string => tokenLines(tokens).slice(1, -1).join('\n');
