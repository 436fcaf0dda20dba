export type { CoverageCell, CoverageQuery, CoverageReport } from './coverage';
export { CRITERION_IDS, type CriterionId, type CriterionScore, type ReasonCode } from './criteria/criterion';
export { freshnessScore } from './criteria/freshness';
export type {
  Admission,
  AdmissionWindow,
  Contact,
  Coverage,
  Dataset,
  Ecosystem,
  Evidence,
  FreshnessRule,
  LifecyclePeriod,
  LocalNote,
  Structure,
} from './dataset';
export { earliestDay, type IsoDate, isIsoDate, isPartialDate, monthsBetween, type PartialDate } from './dates';
export { EssOrientationError, type Issue, type IssueCode, throwIfAny } from './errors';
export type { Explanation } from './explain';
export { GATE_IDS, type GateId, type GateReason, type GateResult, type Wants } from './gates/gate';
export { isRanked } from './kinds';
export { type StatusOnDate, statusOn } from './lifecycle';
export type { MatchOptions, Orientation, OrientationStatus, Recommendation } from './match';
export { createMatcher, type Matcher } from './matcher';
export type { NearMiss } from './near-miss';
export type { NextQuestionOptions } from './next-question';
export type { NextStep } from './offered-apart';
export { applyOverlay, type Overlay, type OverlayChange } from './overlay';
export type { PathwayStep } from './pathway';
export { checkProfile, modelOf, type Profile, profileIssues } from './profile';
export {
  type EssAnswers,
  type EssArticle,
  type EssOpening,
  type EssOutcome,
  type EssQualification,
  type EssQuestion,
  type EssReason,
  qualifyEss,
} from './qualify';
export { QUESTION_IDS, type QuestionId } from './questions';
export { buildReferral, type Referral, type SenderTask, strongestFirst } from './referral';
export { DEPARTEMENTS_BY_REGION } from './regions';
export { decodeProfile, encodeProfile } from './share';
export {
  completeChain,
  containersOf,
  levelOf,
  TERRITORY_LEVELS,
  type TerritoryCode,
  type TerritoryLevel,
} from './territory';
export * from './vocabulary';
export { WEIGHTS, type Weights } from './weights';
