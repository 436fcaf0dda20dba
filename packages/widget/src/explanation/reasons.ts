import { type CriterionScore, type ReasonCode, strongestFirst } from '@ess-orientation/core';

const MOST = 3;

/** True, but no reason to choose a structure: nothing asked, nothing known, or said elsewhere on the card. */
const SILENT = [
  'not-asked',
  'not-stated',
  'audience-open',
  'freshness-recent',
  'freshness-ageing',
  'freshness-old',
  'freshness-undated',
] as const satisfies readonly ReasonCode[];

/** Of structures that fail a gate: these are no recommendation, and `gates` tells what differs. */
type Failing = 'territory-none' | 'stage-other' | 'model-other';

/** What a recommendation may say of itself: each has its sentence, or the build fails. */
export type SpokenReason = Exclude<ReasonCode, (typeof SILENT)[number] | Failing>;
export type SpokenScore = CriterionScore & { reason: SpokenReason };

/** What speaks against, or calls for a check. */
const RESERVATIONS: ReadonlySet<ReasonCode> = new Set<SpokenReason>([
  'territory-part',
  'sector-other',
  'needs-none',
  'audience-other',
]);

/** The strongest reasons first, by what each adds to the ranking. */
export function strongestReasons(criteria: readonly CriterionScore[]): SpokenScore[] {
  return strongestFirst(criteria)
    .filter(isSpoken)
    .filter(({ reason }) => !RESERVATIONS.has(reason))
    .slice(0, MOST);
}

export const reservations = (criteria: readonly CriterionScore[]): SpokenScore[] =>
  criteria.filter(isSpoken).filter(({ reason }) => RESERVATIONS.has(reason));

const isSpoken = (score: CriterionScore): score is SpokenScore =>
  !(SILENT as readonly ReasonCode[]).includes(score.reason);
