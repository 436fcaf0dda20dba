import { ask } from './asked';
import type { CriterionScore } from './criteria/criterion';
import type { Structure } from './dataset';
import type { IsoDate } from './dates';
import { describeCriteria, traitsOf } from './describe';
import { checkGate } from './gates';
import { GATE_IDS, type GateResult, type Wants } from './gates/gate';
import { isRanked } from './kinds';
import type { Prepared } from './prepare';
import { checkProfile, type Profile } from './profile';

/** Why a structure fits a profile, or why not. */
export interface Explanation {
  structure: Structure;
  /** Whether it passes every gate and accompanies people: whether `match` would count it. */
  qualifies: boolean;
  /** Whether it accompanies people at all, by its kind or its sheet. */
  ranked: boolean;
  /** Every gate, passed or not, each with its reason. */
  gates: GateResult[];
  /** Every criterion with its reason, whether or not the gates were passed. */
  criteria: CriterionScore[];
  /** The weighted mean of the known criteria, 0..1; 0 when nothing is known. */
  score: number;
  /** The smallest change of answers that would let it through every gate; `null` when none is needed. */
  wants: Wants | null;
}

/**
 * Why, or why not, for any structure of the dataset: also for those that `match` leaves out.
 * @throws EssOrientationError on an unknown structure, or a bad profile or date.
 */
export function explain(
  index: Prepared,
  profile: Profile,
  structureId: string,
  options: { on?: IsoDate } = {},
): Explanation {
  checkProfile(profile);
  const structure = index.structureOf(structureId);
  const on = index.checkDay(options.on);
  const { dataset } = index;
  const asked = ask(profile);
  const traits = traitsOf(structure, asked, on, dataset);
  const context = { asked, profile, hold: traits.hold, on, attestedSince: dataset.publishedOn };
  const gates = GATE_IDS.map((id) => checkGate(id, structure, context));
  const criteria = describeCriteria(structure, traits, asked, index.weights);
  const failed = gates.filter(({ passed }) => !passed);
  const ranked = isRanked(structure);
  return {
    structure,
    qualifies: ranked && failed.length === 0,
    ranked,
    gates,
    criteria,
    score: weightedMean(criteria),
    wants: failed.length > 0 ? Object.assign({}, ...failed.map(({ wants }) => wants)) : null,
  };
}

/** The mean of the known criteria, added in their order so that it equals the ranking's to the last bit. */
export function weightedMean(criteria: readonly Pick<CriterionScore, 'score' | 'weight'>[]): number {
  let sum = 0;
  let weights = 0;
  for (const { score, weight } of criteria) {
    if (score === null) continue;
    sum += weight * score;
    weights += weight;
  }
  return weights === 0 ? 0 : sum / weights;
}
