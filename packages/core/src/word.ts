import { allBits, bitsOf } from './bits';
import type { Structure } from './dataset';
import { isRanked } from './kinds';
import { AUDIENCES, MODELS, STAGES } from './vocabulary';

/**
 * What the gates read of a structure, in one number: the stages and models that it states, the audiences that it is
 * reserved to (no bit: not stated, which lets all in), and the bits below.
 */
export const MODEL_SHIFT = STAGES.length;
export const RESERVED_SHIFT = MODEL_SHIFT + MODELS.length;
const FLAG_SHIFT = RESERVED_SHIFT + AUDIENCES.length;
export const RANKED_BIT = 1 << FLAG_SHIFT;
export const CRESS_BIT = 2 << FLAG_SHIFT;
/** Set where a row can be met only once, whatever the place: one territory, and no exclusion. */
export const PLAIN_BIT = 4 << FLAG_SHIFT;
/** Depends on the day. */
export const ACTIVE_BIT = 8 << FLAG_SHIFT;

export const STAGE_BITS = allBits(STAGES.length);
export const MODEL_BITS = allBits(MODELS.length);
export const AUDIENCE_BITS = allBits(AUDIENCES.length);

export const stagesIn = (word: number): number => word & STAGE_BITS;
export const modelsIn = (word: number): number => (word >> MODEL_SHIFT) & MODEL_BITS;
export const reservedIn = (word: number): number => (word >> RESERVED_SHIFT) & AUDIENCE_BITS;

/** The word of a structure, but for `ACTIVE_BIT`. */
export function wordOf(structure: Structure): number {
  return (
    bitsOf(structure.stages, STAGES) |
    (bitsOf(structure.models, MODELS) << MODEL_SHIFT) |
    (bitsOf(structure.reservedTo, AUDIENCES) << RESERVED_SHIFT) |
    (isRanked(structure) ? RANKED_BIT : 0) |
    (structure.kind === 'cress' ? CRESS_BIT : 0) |
    (isPlain(structure) ? PLAIN_BIT : 0)
  );
}

function isPlain({ coverage: { include, exclude, remote } }: Structure): boolean {
  if (exclude && exclude.length > 0) return false;
  return include.length === (remote && include[0] !== 'FR' ? 0 : 1);
}
