import type { TerritoryCode } from '@ess-orientation/core';
import { isWithin } from './chain';
import { afterLegalForm } from './epci-names';
import { splitHint } from './hint';
import { squash, withoutArticle } from './normalise';
import type { Place } from './place';
import { best, findPrefix, firstNotBefore, type Hit, type PrefixIndex } from './prefix-index';
import type { TerritoryStore } from './store';
import { findTypos } from './typos';

/** A text that begins the names of more files is answered from the file of its first letter, which knows the best ten. */
export const MOST_FILES = 2;
const AFTER_ALL = '\uffff';

/** Places whose name begins with the folded words; failing that, those whose name is nearly the same. */
export async function findByName(store: TerritoryStore, words: string, limit: number): Promise<Place[]> {
  const found = best(await beginning(store, words), limit);
  if (found.length > 0) return found;
  const key = squash(words);
  const indexes = await Promise.all([store.largest(), ...(await indexesFor(store, key))]);
  return best(findTypos(indexes, key), limit);
}

/** Places of one département or région whose name begins with the words. */
export async function findWithin(store: TerritoryStore, words: string, wide: TerritoryCode): Promise<Hit[]> {
  const hits = (await prefix(store, words)).filter(({ place }) => isWithin(place, wide));
  if (hits.length > 0 || !wide.startsWith('DEP-')) return hits;
  return findPrefix((await store.departement(wide.slice(4))).index(), squash(words));
}

/** The words as they are, else as an EPCI's after its legal form, else without their article, else before the name of a département. */
async function beginning(store: TerritoryStore, words: string): Promise<Hit[]> {
  const asTyped = await prefix(store, words);
  if (asTyped.length > 0) return [...asTyped, ...(await wideWithArticle(store, words))];
  const epci = afterLegalForm(words);
  const grouped = epci === null ? [] : (await prefix(store, epci)).filter(({ place }) => place.type === 'epci');
  if (grouped.length > 0) return grouped;
  const bare = withoutArticle(words);
  const withoutIt = bare === words ? [] : await prefix(store, bare);
  if (withoutIt.length > 0) return withoutIt;
  const hint = splitHint(words, (await store.national()).hints);
  return hint ? findWithin(store, hint.words, hint.wide) : [];
}

/** "les landes" are the département too, not only the beginning of "Les Landes-Genusson". */
async function wideWithArticle(store: TerritoryStore, words: string): Promise<Hit[]> {
  const bare = squash(withoutArticle(words));
  if (bare === squash(words)) return [];
  return findPrefix((await store.national()).index, bare).filter(({ whole }) => whole);
}

async function prefix(store: TerritoryStore, words: string): Promise<Hit[]> {
  const key = squash(words);
  return key === '' ? [] : (await indexesFor(store, key)).flatMap((index) => findPrefix(index, key));
}

async function indexesFor(store: TerritoryStore, key: string): Promise<PrefixIndex[]> {
  const [national, letter] = await Promise.all([store.national(), store.letter(key.charAt(0))]);
  const files = filesFor(letter.starts, key).map((at) => store.names(key.charAt(0), at));
  return [national.index, letter.index, ...(await Promise.all(files))];
}

/** Files of names that may hold a key beginning with this one; none when they are too many. */
export function filesFor(starts: readonly string[], key: string): number[] {
  if (starts.length === 0) return [];
  const first = Math.max(0, firstNotBefore(starts, `${key}\0`) - 1);
  const last = Math.max(first, firstNotBefore(starts, key + AFTER_ALL) - 1);
  return last - first >= MOST_FILES ? [] : [...Array(last - first + 1).keys()].map((at) => first + at);
}
