/**
 * What people copy names one version: an integrity hash covers nothing otherwise, and a page changes under its owner's feet.
 * Reads docs, READMEs and examples.
 */
import { readFileSync } from 'node:fs';
import { projectFiles, ROOT } from './project-files.mjs';

const NAME = String.raw`(?:@[\w.-]+\/)?[a-z][\w.-]*`;
const RULES = [
  { what: 'a moving tag', pattern: new RegExp(String.raw`${NAME}@(?:latest|next|beta|canary|main|master)\b`, 'g') },
  {
    what: 'a range of versions',
    pattern: new RegExp(String.raw`${NAME}@(?:[\^~><=*]|\d+(?:\.(?:\d+|x))?(?![\w.]))[^\s"'\`<)]*`, 'g'),
  },
  { what: 'a range of versions', pattern: /"(?:@[\w.-]+\/)?[\w.-]+":\s*"[\^~][\d.]+[^"]*"/g },
  {
    what: 'a CDN without a version',
    pattern: new RegExp(
      String.raw`(?:unpkg\.com|jsdelivr\.net\/npm|esm\.sh|esm\.run)\/${NAME}(?![\w.@/-]*@\d)(?=[\s"'/)])`,
      'g',
    ),
  },
  {
    what: 'an installation that saves a range (add --save-exact, or a version)',
    pattern:
      /\b(?:npm (?:i|install|add)|pnpm add|yarn add)(?![^\n]*(?:--save-exact|--exact|\s-E\b))[^\n]*@ess-orientation\/[\w-]+(?!@\d|[\w-]*@\d)(?=[\s`'"]|$)/gm,
  },
];

/** @returns what is not pinned in a text, with its line. */
export const unpinned = (text) =>
  RULES.flatMap(({ what, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({
      what,
      found: match[0].trim(),
      line: text.slice(0, match.index).split('\n').length,
    })),
  );

const READ_BY_PEOPLE = /^(docs\/|examples\/|site\/|packages\/[^/]+\/README|[^/]+\.md$|packages\/widget\/src\/iframe\/)/;
const NOT_COPIED = /(^|\/)(test|dist|node_modules|public)\/|^docs\/decisions\/|^CHANGELOG\.md$|pnpm-lock/;

function main() {
  const files = projectFiles(
    '.md',
    '.html',
    '.php',
    '.vue',
    '.jsx',
    '.tsx',
    '.mjs',
    '.js',
    '.ts',
    'package.json',
  ).filter((file) => READ_BY_PEOPLE.test(file) && !NOT_COPIED.test(file));
  const found = files.flatMap((file) =>
    unpinned(readFileSync(`${ROOT}${file}`, 'utf8')).map(
      ({ what, found, line }) => `${file}:${line}: ${what}: ${found}`,
    ),
  );
  for (const line of found) console.error(line);
  console.log(`${files.length} files that people copy from, ${found.length} versions left open.`);
  process.exitCode = found.length > 0 ? 1 : 0;
}

if (import.meta.filename === process.argv[1]) main();
