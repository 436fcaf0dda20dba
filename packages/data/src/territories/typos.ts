import Fuse from 'fuse.js/basic';
import { countBits, pairsOf } from './letter-pairs';
import type { Place } from './place';
import type { Hit, PrefixIndex } from './prefix-index';
import { scoreOf } from './rank';

/** Below this length nearly everything resembles everything. */
const SHORTEST = 4;
/** How many look-alikes Fuse compares, so that a keystroke stays under 1 ms on a slow telephone. */
const MOST = 40;
/** Share of the text's pairs of letters that a look-alike must have: one wrong letter spoils two pairs. */
const ENOUGH = 0.5;
/** For Fuse, 0 is the same text and 1 is anything. */
const THRESHOLD = 0.34;
/** Characters: a look-alike found one letter further in is a twentieth less close. People seldom mistake the first letter. */
const DISTANCE = 20;
/** Ten times more people make up for this much closeness, half a wrong letter in a name of twelve. */
const PEOPLE = 0.04;

interface LookAlike {
  key: string;
  place: Place;
  shared: number;
}

/** Near misses of spelling. Pairs of letters pick the few that Fuse then compares. */
export function findTypos(indexes: readonly PrefixIndex[], text: string): Hit[] {
  if (text.length < SHORTEST) return [];
  const fuse = new Fuse(lookAlikes(indexes, text), {
    keys: ['key'],
    includeScore: true,
    threshold: THRESHOLD,
    distance: DISTANCE,
    ignoreFieldNorm: true,
  });
  return fuse.search(text).map(({ item: { place }, score = 1 }) => ({
    place,
    whole: false,
    score: 1 - score + PEOPLE * Math.log10(1 + scoreOf(place, false)),
  }));
}

function lookAlikes(indexes: readonly PrefixIndex[], text: string): LookAlike[] {
  const [low, high] = pairsOf(text);
  const needed = ENOUGH * (countBits(low) + countBits(high));
  const found: LookAlike[] = [];
  for (const { keys, places, pairs } of indexes) {
    keys.forEach((key, at) => {
      const shared = countBits(low & (pairs[2 * at] ?? 0)) + countBits(high & (pairs[2 * at + 1] ?? 0));
      const place = places[at];
      if (place && shared >= needed) found.push({ key, place, shared });
    });
  }
  return found.sort((a, b) => b.shared - a.shared).slice(0, MOST);
}
