import type { Asked } from './asked';
import { type Columns, checkIn, needsIn, sectorsIn, targetsIn } from './columns';
import { audienceScore } from './criteria/audience';
import { UNKNOWN } from './criteria/criterion';
import { modelScore } from './criteria/model';
import { needsScore } from './criteria/needs';
import { sectorScore } from './criteria/sector';
import { stageScore } from './criteria/stage';
import type { Weights } from './weights';
import { modelsIn, stagesIn } from './word';

/** Far above what rounding can do to a mean, far below what tells two scores apart. */
const MARGIN = 1e-9;

/**
 * Scores rows for one profile: the weighted mean of the known criteria, added in the order of `CRITERIA` so that it equals
 * the explanation's to the last bit. What all rows of a run share is added once a run. The numbers come from the criteria's
 * own functions: a rule is written once.
 */
export class Scorer {
  /** What the criteria that rows don't share can add at most. */
  private readonly rest: number;
  /** Of the run in hand: the sum so far, and the whole weight, with needs known and not. */
  private sum = 0;
  private weight = 0;
  private weightWithNeeds = 0;

  /** @param freshness the score of each of the columns' `checks`. */
  constructor(
    private readonly columns: Columns,
    private readonly freshness: Float64Array,
    private readonly weights: Weights,
    private readonly asked: Asked,
  ) {
    this.rest =
      (asked.sectors && weights.sector) +
      (asked.needs && weights.needs) +
      (asked.audiences && weights.audience) +
      weights.freshness;
  }

  /**
   * Takes a run in hand: rows of one word, whose coverages hold the place in one way.
   * @returns a score that none of them exceeds: every criterion left counts as 1.
   */
  take(word: number, territory: number): number {
    const { weights, asked } = this;
    const stage = stageScore(stagesIn(word), asked.stage);
    const model = modelScore(modelsIn(word), asked.model);
    let sum = 0;
    let weight = 0;
    if (territory !== UNKNOWN) {
      sum += weights.territory * territory;
      weight += weights.territory;
    }
    if (stage !== UNKNOWN) {
      sum += weights.stage * stage;
      weight += weights.stage;
    }
    if (model !== UNKNOWN) {
      sum += weights.model * model;
      weight += weights.model;
    }
    const all = weight + this.rest;
    this.sum = sum;
    this.weight = this.whole(weight, 0);
    this.weightWithNeeds = this.whole(weight, asked.needs && weights.needs);
    return all === 0 ? 1 : (sum + this.rest) / all + MARGIN;
  }

  scoreOf(row: number): number {
    const { columns, weights, asked } = this;
    const offered = columns.offers[row] as number;
    const sheet = columns.sheets[row] as number;
    let { sum, weight } = this;
    if (asked.sectors !== 0) sum += weights.sector * sectorScore(sectorsIn(offered), asked.sectors);
    const needs = needsScore(needsIn(offered), asked.needs);
    if (needs !== UNKNOWN) {
      sum += weights.needs * needs;
      weight = this.weightWithNeeds;
    }
    if (asked.audiences !== 0) sum += weights.audience * audienceScore(targetsIn(sheet), asked.audiences);
    const fresh = this.freshness[checkIn(sheet)] as number;
    if (fresh !== UNKNOWN) sum += weights.freshness * fresh;
    return weight === 0 ? 0 : sum / weight;
  }

  /** The weights in the order of `CRITERIA`, so that they too add up to the last bit. */
  private whole(shared: number, needs: number): number {
    const { weights, asked } = this;
    const isDated = this.freshness[0] !== UNKNOWN;
    return (
      shared +
      (asked.sectors && weights.sector) +
      needs +
      (asked.audiences && weights.audience) +
      (isDated ? weights.freshness : 0)
    );
  }
}
