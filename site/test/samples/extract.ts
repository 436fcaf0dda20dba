import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** A fenced block of a page: what a reader copies. */
export interface Sample {
  /** File and line, to find it again. */
  place: string;
  language: string;
  code: string;
}

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  ...(readdirSync(path.join(ROOT, 'docs'), { recursive: true }) as string[])
    .filter((file) => file.endsWith('.md') && !file.startsWith('dist'))
    .map((file) => `docs/${file}`),
];

/**
 * Every block that names its language. One without, or `text`, is not code to run: a header, an output, a diagram.
 * An indented block, as in a list, counts too.
 */
export const samples: readonly Sample[] = PAGES.flatMap((file) => {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  return [...text.matchAll(/^( *)```([a-z]+)[^\n]*\n([\s\S]*?)^\1```$/gm)].map((match) => {
    const [, indent = '', language = '', code = ''] = match;
    const line = text.slice(0, match.index).split('\n').length;
    return { place: `${file}:${line}`, language, code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), '') };
  });
}).filter(({ language }) => language !== 'text');

export const samplesOf = (...languages: string[]): Sample[] =>
  samples.filter(({ language }) => languages.includes(language));
