import type { Asked } from './asked';
import { type Classes, MODEL_SHIFT } from './classes';
import { MODEL_BITS, STAGE_BITS } from './columns';
import { UNKNOWN } from './criteria/criterion';
import { modelScore } from './criteria/model';
import { stageScore } from './criteria/stage';
import { tableOf } from './score';
import type { Weights } from './weights';

/** Far above what rounding can do to a mean, far below what tells two scores apart. */
const MARGIN = 1e-9;

/**
 * A score that no row of a class exceeds, given how its coverage holds the place: every criterion that the class doesn't
 * settle counts as 1. Whole runs of rows are passed over by it, unseen.
 * @returns class and territory score → ceiling.
 */
export function ceilingsOf(
  { words, ceilingSums, ceilingTotals }: Classes,
  weights: Weights,
  asked: Asked,
): (number: number, territory: number) => number {
  const { territory: territoryWeight, stage: stageWeight, model: modelWeight } = weights;
  const rest =
    (asked.sectors && weights.sector) +
    (asked.needs && weights.needs) +
    (asked.audiences && weights.audience) +
    weights.freshness;
  const stages = tableOf(STAGE_BITS, (lets) => stageCeiling(lets, asked.stage));
  const models = tableOf(MODEL_BITS, (lets) => modelScore(lets, asked.model));
  for (let number = 0; number < words.length; number++) {
    const word = words[number] as number;
    const stage = stages[word & STAGE_BITS] as number;
    const model = models[(word >> MODEL_SHIFT) & MODEL_BITS] as number;
    ceilingSums[number] =
      rest + (stage === UNKNOWN ? 0 : stageWeight * stage) + (model === UNKNOWN ? 0 : modelWeight * model);
    ceilingTotals[number] = rest + (stage === UNKNOWN ? 0 : stageWeight) + (model === UNKNOWN ? 0 : modelWeight);
  }
  return (number, territory) => {
    const known = territory !== UNKNOWN;
    const sum = (ceilingSums[number] as number) + (known ? territoryWeight * territory : 0);
    const total = (ceilingTotals[number] as number) + (known ? territoryWeight : 0);
    return total === 0 ? 1 : sum / total + MARGIN;
  };
}

/** Those who let in every stage may state none, and then the mean is without it: only 1 is above both. */
const stageCeiling = (lets: number, asked: number): number =>
  asked !== 0 && lets === STAGE_BITS ? 1 : stageScore(lets, asked);
