import type { Asked } from '../asked';
import type { Hold } from '../coverage-of';
import type { Structure } from '../dataset';

export const CRITERION_IDS = ['territory', 'stage', 'model', 'sector', 'needs', 'audience', 'freshness'] as const;
export type CriterionId = (typeof CRITERION_IDS)[number];

/** Why a criterion scored as it did. The sentence for each lives in the locales. */
export type ReasonCode =
  | 'not-asked'
  | 'not-stated'
  | 'territory-commune'
  | 'territory-epci'
  | 'territory-departement'
  | 'territory-region'
  | 'territory-national'
  | 'territory-part'
  | 'territory-none'
  | 'stage-dedicated'
  | 'stage-among'
  | 'stage-all'
  | 'stage-other'
  | 'model-exact'
  | 'model-both'
  | 'model-other'
  | 'sector-specialised'
  | 'sector-generalist'
  | 'sector-other'
  | 'needs-all'
  | 'needs-some'
  | 'needs-none'
  | 'audience-target'
  | 'audience-open'
  | 'audience-other'
  | 'freshness-recent'
  | 'freshness-ageing'
  | 'freshness-old'
  | 'freshness-undated';

/** What one criterion says of one structure. */
export interface CriterionScore {
  criterion: CriterionId;
  /** 0..1; `null`: not asked or not known, and left out of the mean. */
  score: number | null;
  weight: number;
  reason: ReasonCode;
  /** What the reason rests on: the territory that matched, the needs served… */
  evidence?: unknown;
}

/** What a criterion reads of a structure as numbers: bit sets of what it states, and what the day and the place make of it. */
export interface Traits {
  stages: number;
  models: number;
  sectors: number;
  needs: number;
  targets: number;
  freshness: number;
  hold: Hold;
}

export interface Criterion {
  id: CriterionId;
  /** `UNKNOWN`: not asked or not known. */
  score(traits: Traits, asked: Asked): number;
  /** The reason that the score stands on. @param score `null`: unknown. */
  why(
    structure: Structure,
    traits: Traits,
    asked: Asked,
    score: number | null,
  ): Pick<CriterionScore, 'reason' | 'evidence'>;
}

/** In numeric columns, a criterion that is not asked or not known. */
export const UNKNOWN = -1;
