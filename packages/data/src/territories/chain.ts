import { completeChain, containersOf, type TerritoryCode } from '@ess-orientation/core';
import type { Place } from './place';
import type { Territory } from './types';

/** A place and everything that contains it, narrow to wide, `FR` last; an EPCI that straddles has all its départements. */
export const chainOf = (place: Place): TerritoryCode[] => completeChain([place.code, ...place.above]);

/** Whether a département or région contains a place: `chainOf` without making the list. */
export const isWithin = ({ code, above }: Place, wide: TerritoryCode): boolean =>
  [code, ...above].some((known) => known === wide || containersOf(known).includes(wide));

/** @param names of the départements, by code. */
export function toTerritory(place: Place, names: ReadonlyMap<TerritoryCode, Place>): Territory {
  const chain = chainOf(place);
  const departements = chain.slice(1).filter((code) => code.startsWith('DEP-'));
  const departement = departements.length === 1 ? names.get(departements[0] as TerritoryCode)?.name : undefined;
  return {
    code: place.code,
    name: place.name,
    type: place.type,
    chain,
    ...(departement !== undefined && { departement }),
    ...(place.postalCodes.length > 0 && { postalCodes: [...place.postalCodes] }),
    ...(place.foundAs !== undefined && { foundAs: place.foundAs }),
  };
}
