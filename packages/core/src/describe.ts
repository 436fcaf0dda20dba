import type { Asked } from './asked';
import { bitsOf } from './bits';
import { type Columns, checkIn, needsIn, sectorsIn, targetsIn } from './columns';
import { type Hold, holdOf } from './coverage-of';
import { CRITERIA } from './criteria';
import { targetsOf } from './criteria/audience';
import { type Criterion, type CriterionScore, type Traits, UNKNOWN } from './criteria/criterion';
import { freshnessScore } from './criteria/freshness';
import type { Dataset, Structure } from './dataset';
import type { IsoDate } from './dates';
import type { Day } from './day';
import { MODELS, NEEDS, SECTORS, STAGES } from './vocabulary';
import type { Weights } from './weights';
import { modelsIn, stagesIn } from './word';

/** What each criterion says of a structure, in the order of the mean. */
export function describeCriteria(
  structure: Structure,
  traits: Traits,
  asked: Asked,
  weights: Weights,
): CriterionScore[] {
  const described: CriterionScore[] = [];
  for (let at = 0; at < CRITERIA.length; at++) {
    const one = CRITERIA[at] as Criterion;
    const { id: criterion } = one;
    const number = one.score(traits, asked);
    const score = number === UNKNOWN ? null : number;
    const { reason, evidence } = one.why(structure, traits, asked, score);
    const weight = weights[criterion];
    described.push(
      evidence === undefined ? { criterion, score, weight, reason } : { criterion, score, weight, reason, evidence },
    );
  }
  return described;
}

/** The traits of a ranked row, as its columns have them. */
export function traitsAt({ words, offers, sheets }: Columns, day: Day, row: number, hold: Hold): Traits {
  const word = words[row] as number;
  const offered = offers[row] as number;
  const sheet = sheets[row] as number;
  return {
    stages: stagesIn(word),
    models: modelsIn(word),
    sectors: sectorsIn(offered),
    needs: needsIn(offered),
    targets: targetsIn(sheet),
    freshness: day.freshness[checkIn(sheet)] as number,
    hold,
  };
}

/** The traits of any structure, ranked or not. */
export function traitsOf(structure: Structure, asked: Asked, on: IsoDate, { freshness }: Dataset): Traits {
  return {
    stages: bitsOf(structure.stages, STAGES),
    models: bitsOf(structure.models, MODELS),
    sectors: bitsOf(structure.sectors, SECTORS),
    needs: bitsOf(structure.needs, NEEDS),
    targets: targetsOf(structure),
    freshness: freshnessScore(structure, on, freshness),
    hold: holdOf(structure.coverage, asked),
  };
}
