import { readFileSync } from 'node:fs';

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** What `scripts/sizes.mjs` measured last. */
export function sizes() {
  const measured = JSON.parse(readFileSync(new URL('../../artifacts/results/sizes.json', import.meta.url), 'utf8'));
  return [
    '| minified, brotli | size | budget |',
    '|---|---|---|',
    ...measured.map(
      ({ what, bytes, budget }) =>
        `| ${what} | ${kB(bytes)} | ${kB(budget)}${bytes > budget ? ' (not met yet)' : ''} |`,
    ),
  ].join('\n');
}
