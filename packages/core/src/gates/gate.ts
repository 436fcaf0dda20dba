import type { Asked } from '../asked';
import type { Hold } from '../coverage-of';
import type { Structure } from '../dataset';
import type { IsoDate } from '../dates';
import type { Profile } from '../profile';

export const GATE_IDS = ['lifecycle', 'territory', 'stage', 'model', 'audience'] as const;
export type GateId = (typeof GATE_IDS)[number];

/** The smallest change of answers (or of day) that would let a structure through a gate. */
export interface Wants extends Partial<Profile> {
  /** A day on which the structure was active. */
  on?: IsoDate;
  /** The structure that took over. */
  replacedBy?: string;
}

export type GateReason =
  | 'active'
  | 'paused'
  | 'closed'
  | 'not-yet-seen'
  | 'territory-not-asked'
  | 'territory-held'
  | 'territory-part'
  | 'territory-excluded'
  | 'territory-elsewhere'
  | 'stage-not-asked'
  | 'stage-not-stated'
  | 'stage-served'
  | 'stage-other'
  | 'model-not-asked'
  | 'model-not-stated'
  | 'model-served'
  | 'model-other'
  | 'audience-open'
  | 'audience-not-asked'
  | 'audience-accepted'
  | 'audience-reserved';

/** What a gate says of one structure. Unknown on either side passes. */
export interface GateResult {
  gate: GateId;
  passed: boolean;
  reason: GateReason;
  /** What the reason rests on: the structure's stages, models, audiences, coverage or lifecycle. */
  evidence?: unknown;
  /** Only where it failed. */
  wants?: Wants;
}

/** What a gate reads besides the structure itself. */
export interface GateContext {
  asked: Asked;
  profile: Profile;
  /** How its coverage holds the asked place. */
  hold: Hold;
  on: IsoDate;
  attestedSince: IsoDate;
}

/** What a gate finds: it says what it wants only where it lets nobody in. */
export type Gate = (structure: Structure, context: GateContext) => Omit<GateResult, 'gate' | 'passed'>;

/** Whether what is stated lets in what is asked, both bit sets: unknown on either side does. */
export const letsIn = (stated: number, asked: number): boolean => stated === 0 || asked === 0 || (stated & asked) !== 0;
