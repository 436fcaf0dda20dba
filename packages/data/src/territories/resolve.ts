import { levelOf, type TerritoryCode } from '@ess-orientation/core';
import { departementOf, isFormerCorsican } from './departement-of';
import type { Place } from './place';
import type { TerritoryStore } from './store';

/** The place of a code, or `undefined` when the edition has none. */
export async function findByCode(store: TerritoryStore, code: TerritoryCode): Promise<Place | undefined> {
  if (isFormerCorsican(code)) return findCommune(store, code);
  switch (levelOf(code)) {
    case 'commune':
      return findCommune(store, code);
    case 'epci':
      return store.epci(code);
    case 'departement':
    case 'region':
      return (await store.national()).wide.get(code);
    default:
      return undefined;
  }
}

async function findCommune(store: TerritoryStore, code: TerritoryCode): Promise<Place | undefined> {
  const file = await departementFile(store, code);
  const today = file?.former.get(code);
  const commune = file?.communes.get(code);
  if (commune || !today) return commune;
  return (await departementFile(store, today))?.communes.get(today);
}

async function departementFile(store: TerritoryStore, code: TerritoryCode) {
  const { departements } = await store.national();
  const name = departementOf(code);
  return departements.has(name) ? store.departement(name) : undefined;
}
