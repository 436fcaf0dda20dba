import type { Asked } from './asked';
import { AUDIENCE_SHIFT, MODEL_SHIFT } from './classes';
import { AUDIENCE_BITS, type Columns, MODEL_BITS, NEED_SHIFT, SECTOR_BITS, STAGE_BITS } from './columns';
import { audienceScore } from './criteria/audience';
import { UNKNOWN } from './criteria/criterion';
import { modelScore } from './criteria/model';
import { needsScore } from './criteria/needs';
import { sectorScore } from './criteria/sector';
import { stageScore } from './criteria/stage';
import type { Day } from './day';
import type { Weights } from './weights';

/**
 * The score of a row, for one profile: the weighted mean of the known criteria, added in the order of `CRITERIA`.
 * The numbers come from the criteria's own functions, those of few values through a table made once for the profile,
 * so that a rule is written once.
 */
export function scorerOf(columns: Columns, day: Day, weights: Weights, asked: Asked) {
  const { states, offers } = columns;
  const { freshness } = day;
  const stages = tableOf(STAGE_BITS, (bits) => stageScore(bits, asked.stage));
  const models = tableOf(MODEL_BITS, (bits) => modelScore(bits, asked.model));
  const { needs: askedNeeds, sectors: askedSectors, audiences: askedAudiences } = asked;
  const { stage: stageWeight, model: modelWeight, needs: needsWeight, freshness: freshnessWeight } = weights;
  const { sector: sectorWeight, audience: audienceWeight, territory: territoryWeight } = weights;

  return (row: number, territory: number): number => {
    const stated = states[row] as number;
    const offered = offers[row] as number;
    let sum = 0;
    let weight = 0;
    if (territory !== UNKNOWN) {
      sum += territoryWeight * territory;
      weight += territoryWeight;
    }
    const stage = stages[stated & STAGE_BITS] as number;
    if (stage !== UNKNOWN) {
      sum += stageWeight * stage;
      weight += stageWeight;
    }
    const model = models[(stated >> MODEL_SHIFT) & MODEL_BITS] as number;
    if (model !== UNKNOWN) {
      sum += modelWeight * model;
      weight += modelWeight;
    }
    if (askedSectors !== 0) {
      sum += sectorWeight * sectorScore(offered & SECTOR_BITS, askedSectors);
      weight += sectorWeight;
    }
    const needs = offered >>> NEED_SHIFT;
    if (askedNeeds !== 0 && needs !== 0) {
      sum += needsWeight * needsScore(needs, askedNeeds);
      weight += needsWeight;
    }
    if (askedAudiences !== 0) {
      sum += audienceWeight * audienceScore((stated >> AUDIENCE_SHIFT) & AUDIENCE_BITS, askedAudiences);
      weight += audienceWeight;
    }
    const fresh = freshness[row] as number;
    if (fresh !== UNKNOWN) {
      sum += freshnessWeight * fresh;
      weight += freshnessWeight;
    }
    return weight === 0 ? 0 : sum / weight;
  };
}

/** The score of each value from 0 to `last`. */
export function tableOf(last: number, score: (value: number) => number): number[] {
  const table: number[] = [];
  for (let value = 0; value <= last; value++) table.push(score(value));
  return table;
}
