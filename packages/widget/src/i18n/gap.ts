import type { GateReason } from '@ess-orientation/core';
import type { MissEvidence } from '../explanation/evidence';

/** The reasons of gates that were passed: nothing to say of a near miss. */
type Passed =
  | 'active'
  | 'territory-not-asked'
  | 'territory-held'
  | 'territory-part'
  | 'stage-not-asked'
  | 'stage-not-stated'
  | 'stage-served'
  | 'model-not-asked'
  | 'model-not-stated'
  | 'model-served'
  | 'audience-open'
  | 'audience-not-asked'
  | 'audience-accepted';

/** Why a gate was failed. A reason that the core adds is listed above or gets its sentences: else the build fails. */
export type Gap = Exclude<GateReason, Passed>;

/** The one thing that differs, then what would change it (empty: nothing would). */
export type MissSentences = (evidence: MissEvidence) => { differs: string; change: string };

export const isGap = (reason: GateReason, gates: Readonly<Record<Gap, MissSentences>>): reason is Gap =>
  reason in gates;
