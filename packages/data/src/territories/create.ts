import { toTerritory } from './chain';
import type { TerritoryFiles } from './files';
import { findByCode } from './resolve';
import { findPlaces } from './search';
import { createStore } from './store';
import type { Territories } from './types';

/**
 * Look-up of French territories over files read on demand and kept in memory. Sizes are bytes on the wire with gzip: first a
 * national file (2 kB) and one for the first letter (at most 4 kB), then up to two of names (3 kB each). A code or a postal code
 * reads its département (at most 10 kB); a misspelt name, the thousand largest communes (15 kB).
 */
export function createTerritories(files: TerritoryFiles): Territories {
  const store = createStore(files);
  return {
    async resolveTerritory(code) {
      const place = await findByCode(store, code);
      return place ? toTerritory(place, (await store.national()).wide) : null;
    },
    async searchTerritories(text, { limit } = {}) {
      const places = await findPlaces(store, text, limit);
      const { wide } = await store.national();
      return places.map((place) => toTerritory(place, wide));
    },
  };
}
