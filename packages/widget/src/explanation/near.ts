import { containersOf, type NearMiss, type Profile } from '@ess-orientation/core';

/** The régions beyond an ocean, by the ocean: all that a place may say of itself is in its code. */
const OCEANS = [/^REG-0[123]/, /^REG-0[46]/];

/** Which ocean a coverage lies beyond; -1: none. */
const oceanOf = (codes: readonly string[]): number =>
  OCEANS.findIndex((ocean) => codes.some((code) => ocean.test(code)));

/** Serves only places beyond an ocean. */
const isFar = ({ structure: { coverage }, failed }: NearMiss, { territory = [] }: Profile): boolean =>
  failed === 'territory' &&
  territory.some((code) => code !== 'FR') &&
  oceanOf(territory) !==
    oceanOf([...coverage.include, ...coverage.include.flatMap(containersOf), ...(coverage.within ?? [])]);

/**
 * The core knows no distance beyond the région: of those elsewhere, the ones on this side of the oceans are shown first.
 * @param all gives every near miss, in its order.
 */
export function nearestFirst(
  misses: readonly NearMiss[],
  profile: Profile,
  all: () => readonly NearMiss[],
): readonly NearMiss[] {
  const far = (miss: NearMiss) => isFar(miss, profile);
  if (!misses.some(far)) return misses;
  const rest = all();
  const near = rest.filter((miss) => !far(miss) && miss.failed !== 'lifecycle');
  return [...near, ...rest.filter((miss) => !near.includes(miss))].slice(0, misses.length);
}
