import { filesFor } from '../by-name';
import type { Place } from '../place';
import { best, createPrefixIndex, findPrefix } from '../prefix-index';
import { cutNames, type Entry, entriesByLetter } from './names-files';
import { packRows } from './pack-rows';

/** Suggestions that are exact while a text begins too many names to fetch. */
const GUARANTEED = 10;

/** `letter-s.json` and its `names-s0.json`, `names-s1.json`… for every first letter. */
export function letterFiles(places: readonly Place[]): Map<string, object> {
  const files = new Map<string, object>();
  for (const [letter, entries] of entriesByLetter(places)) {
    const names = cutNames(entries);
    const starts = names.map(({ start }) => start);
    files.set(`letter-${letter}.json`, { ...packRows(bestOfBeginnings(entries, starts)), starts: starts.join('|') });
    for (const [at, file] of names.entries()) files.set(`names-${letter}${at}.json`, packRows(file.places));
  }
  return files;
}

/** The best places for every text that begins the names of more files than a search reads. */
function bestOfBeginnings(entries: readonly Entry[], starts: readonly string[]): Place[] {
  const index = createPrefixIndex([...new Set(entries.map(({ place }) => place))]);
  const chosen = new Set<Place>();
  const extend = (text: string): void => {
    if (filesFor(starts, text).length > 0) return;
    const hits = findPrefix(index, text);
    for (const place of best(hits, GUARANTEED)) chosen.add(place);
    for (const next of nextLetters(entries, text)) extend(text + next);
  };
  for (const letter of nextLetters(entries, '')) extend(letter);
  return [...chosen];
}

const nextLetters = (entries: readonly Entry[], text: string): Set<string> =>
  new Set(
    entries
      .filter(({ key }) => key.length > text.length && key.startsWith(text))
      .map(({ key }) => key.charAt(text.length)),
  );
