import type { Asked } from './asked';
import type { Coverage } from './dataset';
import { containersOf, levelNamed, type TerritoryCode, type TerritoryLevel } from './territory';

/** How a structure's coverage holds an asked place. `part`: it covers only some of a wide place. */
export type Hold = TerritoryLevel | 'part' | 'excluded' | 'elsewhere' | 'not-asked';

/** Whether a territory contains an included one, as built or as the codes tell. */
const isWithin = ({ include, within }: Coverage, code: TerritoryCode): boolean =>
  within?.includes(code) === true || include.some((included) => containersOf(included).includes(code));

/** Whether a coverage reaches everywhere unless excluded. */
export const isEverywhere = (coverage: Coverage): boolean =>
  coverage.remote === true || coverage.include.includes('FR');

/** The narrowest territory of a chain that a coverage includes. */
export function narrowestHeld({ include }: Coverage, chain: readonly TerritoryCode[]): TerritoryCode | undefined {
  if (include.length === 1) return chain.includes(include[0] as TerritoryCode) ? include[0] : undefined;
  return chain.find((code) => include.includes(code));
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
  return wide.some((code) => isWithin(coverage, code)) ? 'part' : 'elsewhere';
}
