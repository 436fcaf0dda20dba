import { type CriterionScore, type ReasonCode, strongestFirst } from '@ess-orientation/core';

const MOST = 3;

/** True, but no reason to choose a structure: nothing asked, nothing known, or said elsewhere on the card. */
const SILENT: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'not-asked',
  'not-stated',
  'audience-open',
  'freshness-recent',
  'freshness-ageing',
  'freshness-old',
  'freshness-undated',
]);

/** What speaks against, or calls for a check. */
const RESERVATIONS: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'territory-part',
  'territory-none',
  'stage-other',
  'model-other',
  'sector-other',
  'needs-none',
  'audience-other',
]);

/** The strongest reasons first, by what each adds to the ranking. */
export function strongestReasons(criteria: readonly CriterionScore[]): CriterionScore[] {
  return strongestFirst(criteria)
    .filter(({ reason }) => !SILENT.has(reason) && !RESERVATIONS.has(reason))
    .slice(0, MOST);
}

export const reservations = (criteria: readonly CriterionScore[]): CriterionScore[] =>
  criteria.filter(({ reason }) => RESERVATIONS.has(reason));
