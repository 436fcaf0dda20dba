import { keysOf } from './keys';
import { pairsOf } from './letter-pairs';
import type { Place } from './place';
import { scoreOf } from './rank';

/** Keys in order, each with its place: all that begin with the same letters lie side by side. */
export interface PrefixIndex {
  keys: readonly string[];
  places: readonly Place[];
  /** Of each place, when its name only begins so. */
  scores: Float64Array;
  /** Two words of `pairsOf` a key, ready for the search of misspelt names. */
  pairs: Int32Array;
}

export interface Hit {
  place: Place;
  score: number;
  /** The text is the whole key, not only its beginning. */
  whole: boolean;
}

export function createPrefixIndex(places: readonly Place[]): PrefixIndex {
  const entries = places.flatMap((place) => keysOf(place).map((key) => [key, place] as const));
  entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return {
    keys: entries.map(([key]) => key),
    places: entries.map(([, place]) => place),
    scores: Float64Array.from(entries, ([, place]) => scoreOf(place, false)),
    pairs: Int32Array.from(entries.flatMap(([key]) => pairsOf(key))),
  };
}

/** Every place with a key that begins with the text, in no particular order and perhaps twice. */
export function findPrefix({ keys, places, scores }: PrefixIndex, text: string): Hit[] {
  const hits: Hit[] = [];
  for (let at = firstNotBefore(keys, text); at < keys.length; at++) {
    const key = keys[at];
    const place = places[at];
    if (!place || !key?.startsWith(text)) break;
    const whole = key.length === text.length;
    hits.push({ place, whole, score: whole ? scoreOf(place, true) : (scores[at] ?? 0) });
  }
  return hits;
}

/** Position of the first key that doesn't sort before the text. */
export function firstNotBefore(keys: readonly string[], text: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The best `limit` hits, each place once, in an order that the same text always gives. Sorts no more than it keeps: "s" begins hundreds. */
export function best(hits: Iterable<Hit>, limit: number): Place[] {
  const kept: Hit[] = [];
  for (const hit of hits) {
    const last = kept[limit - 1];
    if (last && !isBefore(hit, last)) continue;
    const same = kept.findIndex(({ place }) => place.code === hit.place.code);
    const known = kept[same];
    if (known && !isBefore(hit, known)) continue;
    if (known) kept.splice(same, 1);
    const next = kept.findIndex((other) => isBefore(hit, other));
    kept.splice(next < 0 ? kept.length : next, 0, hit);
    kept.length = Math.min(kept.length, limit);
  }
  return kept.map(({ place }) => place);
}

const isBefore = (a: Hit, b: Hit): boolean => a.score > b.score || (a.score === b.score && a.place.code < b.place.code);
