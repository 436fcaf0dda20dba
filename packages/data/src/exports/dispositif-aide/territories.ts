import { type Coverage, levelOf, type TerritoryCode } from '@ess-orientation/core';
import type { Places } from '../places';

/** Codes joined by `|`, and what they could not say exactly. */
export interface AidTerritories {
  codes: string[];
  /** Places that had to be widened to be written at all. */
  widened: { from: TerritoryCode; to: TerritoryCode }[];
  /** Exclusions that cannot be written; never widened, which would shut people out. */
  unsaid: TerritoryCode[];
}

const FRANCE = 'PAYS-99100';
const WRITABLE = /^[A-Z]+-\d+$/;

/**
 * The territories of an aid. The published pattern wants digits after the dash, so that `DEP-2A` and `COM-2B096` cannot be
 * written: a Corsican département becomes the EPCI that it is made of (the same place), both become `REG-94`, and a commune the
 * narrowest writable place that holds it (wider, and reported).
 */
export function aidTerritories({ include, remote }: Coverage, places: Places): AidTerritories {
  if (remote === true || include.includes('FR')) return { codes: [FRANCE], widened: [], unsaid: [] };
  const whole = include.includes('DEP-2A') && include.includes('DEP-2B');
  const wanted = whole ? [...include.filter((code) => !/^DEP-2[AB]$/.test(code)), 'REG-94'] : include;
  const widened: AidTerritories['widened'] = [];
  const codes = wanted.flatMap((code) => {
    const same = sameInDigits(code, places);
    if (same) return same;
    const to = places.containersOf(code).find((container) => WRITABLE.test(container)) ?? FRANCE;
    widened.push({ from: code, to });
    return [to];
  });
  return { codes: [...new Set(codes)], widened, unsaid: [] };
}

/** The excluded ones that can be written exactly; the others are `unsaid`. */
export function aidExclusions({ exclude = [] }: Coverage, places: Places): AidTerritories {
  const written = exclude.map((code) => ({ code, same: sameInDigits(code, places) }));
  return {
    codes: [...new Set(written.flatMap(({ same }) => same ?? []))],
    widened: [],
    unsaid: written.filter(({ same }) => same === null).map(({ code }) => code),
  };
}

/** The same place in writable codes; `null` where there are none. */
function sameInDigits(code: TerritoryCode, places: Places): TerritoryCode[] | null {
  if (WRITABLE.test(code)) return [code];
  if (levelOf(code) !== 'departement') return null;
  const epci = places.epciInside(code);
  const held = new Set(epci.flatMap((one) => places.communesOf(one)));
  return places.communesOf(code).every((commune) => held.has(commune)) ? [...epci] : null;
}
