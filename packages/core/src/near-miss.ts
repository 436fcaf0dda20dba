import type { Structure } from './dataset';
import type { GateId, GateResult, Wants } from './gates/gate';

/** A structure that failed exactly one gate. */
export interface NearMiss {
  structure: Structure;
  failed: GateId;
  /** The smallest change of answers that would fit: `{ ...profile, ...wants }` qualifies. */
  wants: Wants;
  /** The failed gate, with its reason and what it rests on. */
  gate: GateResult;
}

/**
 * How far a near miss is, in steps; nearer ones come first. A stage counts as many steps as there are stages between.
 * Somewhere near, or the next stage, may soon be true of the project; a reserved door or a closed one won't.
 */
export const NEAR_MISS_STEPS = {
  sameDepartement: 1,
  sameRegion: 2,
  model: 2,
  audience: 3,
  elsewhere: 4,
  lifecycle: 5,
} as const;
