import { keysOf } from '../keys';
import type { Place } from '../place';

/** A file of names: every place with a key from `start` on, up to the next file's. */
export interface NamesFile {
  start: string;
  places: Place[];
}

/** A key and the place that it finds. */
export interface Entry {
  key: string;
  place: Place;
}

/** Characters of one file before compression, which leaves nearly half: at most 2.8 kB. */
const LARGEST = 6100;

/** Every key of every place, in order, by first letter. */
export function entriesByLetter(places: readonly Place[]): Map<string, Entry[]> {
  const entries = places.flatMap((place) => keysOf(place).map((key) => ({ key, place })));
  entries.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const letters = new Map<string, Entry[]>();
  for (const entry of entries) {
    const letter = letters.get(entry.key.charAt(0));
    if (letter) letter.push(entry);
    else letters.set(entry.key.charAt(0), [entry]);
  }
  return letters;
}

/** Cuts the names of a letter into files of about the same size. Equal keys stay together. */
export function cutNames(entries: readonly Entry[]): NamesFile[] {
  const files: NamesFile[] = [];
  let left = 0;
  entries.forEach(({ key, place }, at) => {
    const before = entries[at - 1]?.key ?? '';
    const size = sizeOf(place);
    if (left < size && key !== before) {
      files.push({ start: shortestBetween(before, key), places: [] });
      left = LARGEST;
    }
    const file = files[files.length - 1];
    if (!file || file.places.includes(place)) return;
    file.places.push(place);
    left -= size;
  });
  return files;
}

/** About the characters of its row and of what stands above it, which seldom serves another row of the file. */
const sizeOf = ({ name, foundAs = '', above, postalCodes }: Place): number =>
  name.length + foundAs.length + 10 * above.length + 4 * postalCodes.length + 16;

/** The fewest letters of `key` that still sort after `before`. */
function shortestBetween(before: string, key: string): string {
  let length = 1;
  while (key.slice(0, length) <= before && length < key.length) length++;
  return key.slice(0, length);
}
