import { ACTIVE_BIT, buildClasses, byClass, type Classes } from './classes';
import { freshnessScore } from './criteria/freshness';
import type { Coverage, Dataset, Structure } from './dataset';
import type { IsoDate } from './dates';
import { statusOn } from './lifecycle';
import { indexTerritories, type TerritoryIndex } from './territory-index';

/** What depends on the day: who is active, and how fresh each sheet is. */
export interface Day {
  on: IsoDate;
  classes: Classes;
  freshness: Float64Array;
  /** The ranked rows, those of one class together, by territory. */
  territories: TerritoryIndex;
  isActive(row: number): boolean;
}

export function buildDay(
  { publishedOn, freshness: rule }: Dataset,
  structures: readonly Structure[],
  ranked: Int32Array,
  on: IsoDate,
): Day {
  const classes = buildClasses(structures, ranked, (structure) => statusOn(structure, on, publishedOn) === 'active');
  const freshness = Float64Array.from(structures, (structure) => freshnessScore(structure, on, rule));
  const coverageOf = (row: number): Coverage => (structures[row] as Structure).coverage;
  const territories = indexTerritories(coverageOf, byClass(ranked, classes), classes.of);
  const { of, words } = classes;
  return {
    on,
    classes,
    freshness,
    territories,
    isActive: (row) => ((words[of[row] as number] as number) & ACTIVE_BIT) !== 0,
  };
}
