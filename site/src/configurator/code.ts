import { attributesOf, type Build, type Options, shortest } from './options';

/** A published version: its number and the hash of each of its files. */
export interface Release {
  version: string;
  files: Readonly<Record<string, string>>;
}

/** What to paste, and what to put on the site for it to work. */
export interface Code {
  html: string;
  files: string[];
}

const ENDINGS: Readonly<Record<Build, string>> = {
  module: '.js',
  classic: '.classic.js',
  'with-data': '.with-data.js',
};
const DATA = ['dataset.min.json', 'territories/'];

export const scriptName = (build: Build, { version }: Release): string => `ess-orientation-${version}${ENDINGS[build]}`;

/** The code of a choice, with the exact version and its hash: the browser refuses a file that is not the published one. */
export function codeFor(options: Options, release: Release): Code {
  if (options.embed === 'iframe') return frame(options, release);
  const file = scriptName(options.build, release);
  const type = options.build === 'classic' ? ' defer' : ' type="module"';
  const script = `<script${type} src="${address(options, file)}"${integrityOf(file, release)}></script>`;
  const lines = [...themeLines(options, release), script, ...body(options)];
  const theme = options.themeFile ? [options.themeFile] : [];
  return { html: lines.join('\n'), files: [file, ...(options.build === 'with-data' ? [] : DATA), ...theme] };
}

function body(options: Options): string[] {
  const attributes = attributesOf(options);
  if (options.embed === 'lien') {
    const own = attributes.map(([name, value]) => attribute(`data-ess-${name}`, value)).join('');
    return [`<a data-ess-orientation${own} href="${escaped(options.linkHref)}">${escaped(options.linkText)}</a>`];
  }
  const open = `<ess-orientation${attributes.map(([name, value]) => attribute(name, value)).join('')}>`;
  const fallback = options.fallback.trim();
  return fallback ? [open, `  ${escaped(fallback)}`, '</ess-orientation>'] : [`${open}</ess-orientation>`];
}

function frame(options: Options, release: Release): Code {
  const { territory, lang, mode, limit } = options;
  const query = [
    ...(territory.length > 0 ? [`territory=${shortest(territory).join(',')}`] : []),
    ...(lang ? [`lang=${lang}`] : []),
    ...(mode === 'porteur' ? [] : [`mode=${mode}`]),
    ...(limit === 3 ? [] : [`limit=${limit}`]),
  ].join('&');
  const src = escaped(`${address(options, 'iframe.html')}${query && `?${query}`}`);
  const html = [
    `<iframe data-ess-orientation src="${src}" title="Trouver un accompagnement ESS" width="100%" height="700"></iframe>`,
    `<script src="${address(options, 'parent.js')}"${integrityOf('parent.js', release)}></script>`,
  ].join('\n');
  return { html, files: ['iframe.html', 'iframe.css', 'iframe.js', 'standalone.js', 'parent.js', ...DATA] };
}

function themeLines({ themeFile, tokens, folder }: Options, release: Release): string[] {
  const sheet = themeFile
    ? [`<link rel="stylesheet" href="${address({ folder }, themeFile)}"${integrityOf(themeFile, release)}>`]
    : [];
  return [...sheet, ...tokenLines(tokens)];
}

/** The colours as a style sheet; they are custom properties, so nothing of the host's changes. */
export function tokenLines(tokens: Options['tokens']): string[] {
  const rules = Object.entries(tokens).filter(([name, value]) => /^--ess-[a-z-]+$/.test(name) && isSafeValue(value));
  if (rules.length === 0) return [];
  return [
    '<style>',
    '  ess-orientation {',
    ...rules.map(([name, value]) => `    ${name}: ${value};`),
    '  }',
    '</style>',
  ];
}

/** A colour or a length: nothing that could end the rule. */
export const isSafeValue = (value: string): boolean => /^(?:#[0-9a-f]{3,8}|\d+(?:\.\d+)?(?:px|rem|em))$/i.test(value);

const address = ({ folder }: Pick<Options, 'folder'>, file: string): string =>
  escaped(`${folder.trim().replace(/\/*$/, '')}/${file}`);

const integrityOf = (file: string, { files }: Release): string =>
  files[file] ? ` integrity="${files[file]}" crossorigin` : '';

const attribute = (name: string, value: string | true): string =>
  value === true ? ` ${name}` : ` ${name}="${escaped(value)}"`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
