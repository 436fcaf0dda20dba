import Fuse from 'fuse.js/basic';
import type { Dataset, Structure } from './dataset';
import type { TerritoryCode } from './territory';

/** A place that can be looked up: `Territory` of `@ess-orientation/data/territories` is one. */
export interface Place {
  code: TerritoryCode;
  name: string;
}

export interface SearchOptions {
  /** At most so many, best first; 8 by default. */
  limit?: number;
}

/** The longest text that is looked up: a name never needs more, and matching slows with length. */
const LONGEST = 64;
const LIMIT = 8;
/** How far from the text a name may be: 0 = to the letter, 1 = anything. */
const THRESHOLD = 0.35;

/** Typo-tolerant look-up of structures by name, alias or id. Accents and case don't matter. */
export function createStructureSearch(dataset: Pick<Dataset, 'structures'>) {
  const fuse = new Fuse(dataset.structures, {
    keys: [
      { name: 'name', weight: 3 },
      { name: 'aliases', weight: 2 },
      { name: 'id', weight: 1 },
    ],
    threshold: THRESHOLD,
    ignoreDiacritics: true,
    ignoreLocation: true,
  });
  return (text: string, { limit = LIMIT }: SearchOptions = {}): Structure[] => lookUp(fuse, text, limit);
}

/** Typo-tolerant look-up of places by name. For all communes of France, use `searchTerritories` of the data package. */
export function createPlaceSearch<P extends Place>(places: readonly P[]) {
  const fuse = new Fuse(places, { keys: ['name'], threshold: THRESHOLD, ignoreDiacritics: true });
  return (text: string, { limit = LIMIT }: SearchOptions = {}): P[] => lookUp(fuse, text, limit);
}

function lookUp<T>(fuse: Fuse<T>, text: string, limit: number): T[] {
  const asked = text.trim().slice(0, LONGEST);
  return asked === '' ? [] : fuse.search(asked, { limit }).map(({ item }) => item);
}
