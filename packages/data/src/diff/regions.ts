import { containersOf, type Ecosystem, levelOf, type Structure, type TerritoryCode } from '@ess-orientation/core';

/**
 * The régions a record belongs to: those that it covers or works in, or `FR` for who works everywhere or at a distance.
 * @returns at least one code, in order.
 */
export function regionsOf({ coverage }: Pick<Structure | Ecosystem, 'coverage'>): TerritoryCode[] {
  const { include, within = [], remote } = coverage;
  const codes = [...include, ...within, ...include.flatMap((code) => containersOf(code))];
  const regions = [...new Set(codes.filter((code) => levelOf(code) === 'region'))].sort();
  return remote || include.includes('FR') || regions.length === 0 ? ['FR'] : regions;
}

/** What a region is called in a heading. */
export function regionHeading(code: TerritoryCode, nameOf: (code: TerritoryCode) => string | undefined): string {
  return code === 'FR' ? 'Toute la France' : (nameOf(code) ?? code).replaceAll("'", '’');
}
