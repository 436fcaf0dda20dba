export { isRanked } from './columns';
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
  Structure,
} from './dataset';
export { earliestDay, type IsoDate, isIsoDate, isPartialDate, monthsBetween, type PartialDate } from './dates';
export { EssOrientationError, type Issue, type IssueCode, throwIfAny } from './errors';
export type { Explanation } from './explain';
export { GATE_IDS, type GateId, type GateReason, type GateResult, type Wants } from './gates/gate';
export { type StatusOnDate, statusOn } from './lifecycle';
export type { MatchOptions, Orientation, OrientationStatus, Recommendation } from './match';
export { createMatcher, type Matcher } from './matcher';
export type { NearMiss } from './near-miss';
export type { NextStep } from './offered-apart';
export { checkProfile, modelOf, type Profile, profileIssues } from './profile';
export { DEPARTEMENTS_BY_REGION } from './regions';
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
