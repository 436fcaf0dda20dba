import { allBits, bitsOf } from './bits';
import { AUDIENCE_SHIFT, MODEL_SHIFT, STAGE_SHIFT } from './classes';
import { targetsOf } from './criteria/audience';
import type { Structure } from './dataset';
import { hashText } from './hash';
import { needsServed } from './kinds';
import { AUDIENCES, MODELS, NEEDS, SECTORS, STAGES } from './vocabulary';

export const NEED_SHIFT = SECTORS.length;
export const SECTOR_BITS = allBits(SECTORS.length);
export const STAGE_BITS = allBits(STAGES.length);
export const MODEL_BITS = allBits(MODELS.length);
export const AUDIENCE_BITS = allBits(AUDIENCES.length);

/** What the criteria read of each structure, as numbers in columns: one row a structure. */
export interface Columns {
  /** What is stated: stages, models, target audiences, laid out as the words of the classes. */
  states: Int32Array;
  /** Sectors, then needs; for those offered apart, with the need that their kind implies. */
  offers: Int32Array;
  /** For ties. */
  hashes: Uint32Array;
}

export function buildColumns(structures: readonly Structure[]): Columns {
  const count = structures.length;
  const columns = { states: new Int32Array(count), offers: new Int32Array(count), hashes: new Uint32Array(count) };
  for (let row = 0; row < count; row++) {
    const structure = structures[row] as Structure;
    columns.states[row] =
      (bitsOf(structure.stages, STAGES) << STAGE_SHIFT) |
      (bitsOf(structure.models, MODELS) << MODEL_SHIFT) |
      (targetsOf(structure) << AUDIENCE_SHIFT);
    columns.offers[row] = bitsOf(structure.sectors, SECTORS) | (bitsOf(needsServed(structure), NEEDS) << NEED_SHIFT);
    columns.hashes[row] = hashText(structure.id);
  }
  return columns;
}
