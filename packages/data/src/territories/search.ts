import { findByName, findWithin } from './by-name';
import { keysOf } from './keys';
import { squash } from './normalise';
import type { Place } from './place';
import { departementsOf, findByPostalCode } from './postal';
import { best } from './prefix-index';
import { readQuery } from './query';
import { findByCode } from './resolve';
import type { TerritoryStore } from './store';

const USUAL = 10;
const MOST = 50;
const WHOLE_POSTAL_CODE = 5;

/** Suggestions for a typed text, best first. */
export async function findPlaces(store: TerritoryStore, text: string, asked?: number): Promise<Place[]> {
  const limit = limitOf(asked);
  const { words, postal, code } = readQuery(text);
  if (postal !== undefined) {
    const mailed = await withPostalCode(store, postal, words, limit);
    const whole = asked === undefined && postal.length === WHOLE_POSTAL_CODE;
    if (mailed.length > 0) return whole ? mailed : mailed.slice(0, limit);
  }
  if (words !== '') return findByName(store, words, limit);
  const around = postal === undefined ? [] : departementsOf(await store.national(), postal);
  const coded = code === undefined ? undefined : await findByCode(store, code);
  return (coded ? [...around, coded] : around).slice(0, limit);
}

function limitOf(asked = USUAL): number {
  return Number.isNaN(asked) ? USUAL : Math.min(MOST, Math.max(1, Math.floor(asked)));
}

/** The places of a postal code, those that bear the name first; for a CEDEX code, those of that name in its département. */
async function withPostalCode(store: TerritoryStore, postal: string, words: string, limit: number): Promise<Place[]> {
  const places = await findByPostalCode(store, postal);
  if (words === '') return places;
  if (places.length > 0) {
    const named = places.filter((place) => keysOf(place).some((key) => key.startsWith(squash(words))));
    return named.length > 0 ? named : places;
  }
  const around = departementsOf(await store.national(), postal);
  const hits = await Promise.all(around.map(({ code }) => findWithin(store, words, code)));
  return best(hits.flat(), limit);
}
