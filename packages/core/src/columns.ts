import { allBits, bitsOf } from './bits';
import { targetsOf } from './criteria/audience';
import { freshnessScore } from './criteria/freshness';
import type { Dataset, Structure } from './dataset';
import type { IsoDate } from './dates';
import { audiencesLetIn } from './gates/audience';
import { modelsLetIn } from './gates/model';
import { stagesLetIn } from './gates/stage';
import { hashText } from './hash';
import { needsServed } from './kinds';
import { statusOn } from './lifecycle';
import { AUDIENCES, MODELS, NEEDS, SECTORS, STAGES } from './vocabulary';

/** Where each closed list starts in the packed words below. */
export const STAGE_SHIFT = 0;
export const MODEL_SHIFT = STAGES.length;
export const AUDIENCE_SHIFT = MODEL_SHIFT + MODELS.length;
export const ACTIVE_BIT = 1 << (AUDIENCE_SHIFT + AUDIENCES.length);
export const NEED_SHIFT = SECTORS.length;
export const SECTOR_BITS = allBits(SECTORS.length);
export const STAGE_BITS = allBits(STAGES.length);
export const MODEL_BITS = allBits(MODELS.length);
export const AUDIENCE_BITS = allBits(AUDIENCES.length);

/** What the ranking reads of each structure, as numbers in columns: row n is the nth structure of the dataset. */
export interface Columns {
  /** What the gates let in: stages, models, audiences. A structure that states nothing lets everybody in. */
  letsIn: Int32Array;
  /** What is stated for the criteria: stages, models, target audiences, laid out as `letsIn`. */
  states: Int32Array;
  /** Sectors, then needs; for those offered apart, with the need that their kind implies. */
  offers: Int32Array;
  /** For ties. */
  hashes: Uint32Array;
}

export function buildColumns(structures: readonly Structure[]): Columns {
  const count = structures.length;
  const columns: Columns = {
    letsIn: new Int32Array(count),
    states: new Int32Array(count),
    offers: new Int32Array(count),
    hashes: new Uint32Array(count),
  };
  for (let row = 0; row < count; row++) {
    const structure = structures[row] as Structure;
    columns.letsIn[row] =
      (stagesLetIn(structure) << STAGE_SHIFT) |
      (modelsLetIn(structure) << MODEL_SHIFT) |
      (audiencesLetIn(structure) << AUDIENCE_SHIFT);
    columns.states[row] =
      (bitsOf(structure.stages, STAGES) << STAGE_SHIFT) |
      (bitsOf(structure.models, MODELS) << MODEL_SHIFT) |
      (targetsOf(structure) << AUDIENCE_SHIFT);
    columns.offers[row] = bitsOf(structure.sectors, SECTORS) | (bitsOf(needsServed(structure), NEEDS) << NEED_SHIFT);
    columns.hashes[row] = hashText(structure.id);
  }
  return columns;
}

/** What depends on the day: who is active, and how fresh each sheet is. */
export interface DayColumns {
  on: IsoDate;
  /** `letsIn`, with `ACTIVE_BIT` where the structure is active on the day. */
  letsIn: Int32Array;
  /** How many of the ranked rows let in the same, to count them without a visit. */
  letsInCounts: ReadonlyMap<number, number>;
  freshness: Float64Array;
}

export function buildDay(
  { publishedOn, freshness: rule }: Dataset,
  structures: readonly Structure[],
  columns: Columns,
  ranked: Int32Array,
  on: IsoDate,
): DayColumns {
  const letsIn = columns.letsIn.slice();
  const freshness = new Float64Array(letsIn.length);
  for (let row = 0; row < letsIn.length; row++) {
    const structure = structures[row] as Structure;
    if (statusOn(structure, on, publishedOn) === 'active') letsIn[row] = (letsIn[row] as number) | ACTIVE_BIT;
    freshness[row] = freshnessScore(structure, on, rule);
  }
  const letsInCounts = new Map<number, number>();
  for (const row of ranked) {
    const lets = letsIn[row] as number;
    letsInCounts.set(lets, (letsInCounts.get(lets) ?? 0) + 1);
  }
  return { on, letsIn, letsInCounts, freshness };
}
