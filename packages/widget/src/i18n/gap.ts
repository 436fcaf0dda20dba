import type { GateReason } from '@ess-orientation/core';
import type { MissEvidence } from '../explanation/evidence';

/** The reasons of gates that were passed: nothing to say of a near miss. */
const PASSED = [
  'active',
  'territory-not-asked',
  'territory-held',
  'territory-part',
  'stage-not-asked',
  'stage-not-stated',
  'stage-served',
  'model-not-asked',
  'model-not-stated',
  'model-served',
  'audience-open',
  'audience-not-asked',
  'audience-accepted',
] as const satisfies readonly GateReason[];

/** Why a gate was failed. A reason that the core adds must be listed above or get its sentences: else the build fails. */
export type Gap = Exclude<GateReason, (typeof PASSED)[number]>;

export const isGap = (reason: GateReason): reason is Gap => !(PASSED as readonly GateReason[]).includes(reason);

/** The one thing that differs, then what would change it (empty: nothing would). */
export type MissSentences = (evidence: MissEvidence) => { differs: string; change: string };
