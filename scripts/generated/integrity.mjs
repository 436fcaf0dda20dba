import { readFileSync } from 'node:fs';

const DIST = new URL('../../packages/widget/dist/', import.meta.url);
/** A numbered file of the widget, then its hash, as written in a page: `ess-orientation-0.1.0.js" integrity="sha384-…"`. */
const STAMP = /ess-orientation-\d+\.\d+\.\d+((?:\.[a-z-]+)?\.js)("\s+integrity=")sha384-[^"]*(")/g;

/** The same text, with the version and the hash of the files that were just built. */
export function withIntegrity(text) {
  if (!text.match(STAMP)) return text;
  const { version, files } = JSON.parse(readFileSync(new URL('integrity.json', DIST), 'utf8'));
  return text.replace(STAMP, (_, ending, before, after) => {
    const name = `ess-orientation-${version}${ending}`;
    if (!files[name]) throw new Error(`No hash is known of ${name}: is the widget built?`);
    return `${name}${before}${files[name]}${after}`;
  });
}
