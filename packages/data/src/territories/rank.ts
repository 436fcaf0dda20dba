import type { TerritoryType } from './types';

/**
 * How much a person of each kind of territory counts in the order of suggestions. Most people name their commune; a wider
 * territory passes a commune only when its own name was typed, or when it is far better known than any commune of that name.
 */
const KIND_WEIGHT: Readonly<Record<TerritoryType, number>> = {
  commune: 1,
  departement: 0.02,
  region: 0.02,
  epci: 0.01,
  arrondissement: 0.05,
};
/** A whole name typed, against a name that only begins so: "Tours" before "Tourcoing", yet "Aix" after "Aix-en-Provence". */
const WHOLE_NAME = 50;
/** Former and abbreviated names, until they are typed whole. */
const OTHER_NAME = 0.05;

/** What ranking needs to know of a place. */
export interface Ranked {
  type: TerritoryType;
  people: number;
  foundAs?: string | undefined;
}

/** The higher, the earlier. One more person than there are, so that the six villages destroyed in 1916 can be ranked too. */
export function scoreOf(place: Ranked, whole: boolean): number {
  const weight = (place.people + 1) * KIND_WEIGHT[place.type];
  if (whole) return weight * WHOLE_NAME;
  return place.foundAs === undefined ? weight : weight * OTHER_NAME;
}
