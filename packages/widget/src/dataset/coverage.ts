import { containersOf, levelOf, type TerritoryCode } from '@ess-orientation/core';
import { nameOf, type PlaceNames } from './places';

/** Places as they can be said: those with a name, and how many narrow ones, whose names are not known here. */
export interface SpokenPlaces {
  everywhere: boolean;
  named: string[];
  communes: number;
  groups: number;
  /** The départements of the narrow ones; their régions, where a group of communes lies across several. */
  around: string[];
}

/**
 * @param within what contains the narrow places, where the codes alone don't tell.
 * @param lookedUp names of narrow places.
 */
export function spokenPlaces(
  codes: readonly TerritoryCode[],
  within: readonly TerritoryCode[] = [],
  lookedUp: PlaceNames = {},
): SpokenPlaces {
  const narrow = codes.filter(
    (code) => (levelOf(code) === 'commune' || levelOf(code) === 'epci') && nameOf(code, lookedUp) === null,
  );
  const around = [...narrow.flatMap(containersOf), ...(narrow.length > 0 ? within : [])];
  const departements = namesAt('departement', around);
  const communes = narrow.filter((code) => levelOf(code) === 'commune').length;
  return {
    everywhere: codes.includes('FR'),
    named: namesOf(codes, lookedUp),
    communes,
    groups: narrow.length - communes,
    around: departements.length > 0 ? departements : namesAt('region', around),
  };
}

const namesAt = (level: 'departement' | 'region', codes: readonly TerritoryCode[]): string[] =>
  namesOf([...new Set(codes)].filter((code) => levelOf(code) === level));

const namesOf = (codes: readonly TerritoryCode[], lookedUp?: PlaceNames): string[] =>
  codes.flatMap((code) => {
    const name = nameOf(code, lookedUp);
    return name === null ? [] : [name];
  });
