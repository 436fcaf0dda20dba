import type { Asked } from './asked';
import type { Coverage } from './dataset';
import { containersOf, levelNamed, type TerritoryCode, type TerritoryLevel } from './territory';

/** How a structure's coverage holds an asked place. `part`: it covers only some of a wide place. */
export type Hold = TerritoryLevel | 'part' | 'excluded' | 'elsewhere' | 'not-asked';

/** The territories that contain an included one, as built or as the codes tell. */
export function withinOf(coverage: Coverage): Set<TerritoryCode> {
  const within = new Set(coverage.within);
  for (const code of coverage.include) for (const container of containersOf(code)) within.add(container);
  return within;
}

/** Whether a coverage reaches everywhere unless excluded. */
export const isEverywhere = (coverage: Coverage): boolean =>
  coverage.remote === true || coverage.include.includes('FR');

/** The narrowest territory of a chain that a coverage includes. */
export function narrowestHeld({ include }: Coverage, chain: readonly TerritoryCode[]): TerritoryCode | undefined {
  for (const code of chain) if (include.includes(code)) return code;
  return undefined;
}

/**
 * How a coverage holds a place: the narrowest included territory that contains it. `exclude` wins over `include`.
 * This is the rule; `TerritoryIndex` answers the same for many structures at once.
 */
export function holdOf(coverage: Coverage, { chain, wide }: Pick<Asked, 'chain' | 'wide'>): Hold {
  if (chain.length === 0) return 'not-asked';
  if (coverage.exclude?.some((code) => chain.includes(code))) return 'excluded';
  const narrowest = narrowestHeld(coverage, chain);
  if (narrowest !== undefined) return levelNamed(narrowest);
  if (isEverywhere(coverage)) return 'national';
  const within = wide.length > 0 ? withinOf(coverage) : new Set();
  return wide.some((code) => within.has(code)) ? 'part' : 'elsewhere';
}
