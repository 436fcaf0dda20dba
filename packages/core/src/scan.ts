import type { Asked } from './asked';
import { Best, type Kept } from './best';
import {
  ACTIVE_BIT,
  AUDIENCE_BITS,
  AUDIENCE_SHIFT,
  type DayColumns,
  MODEL_BITS,
  MODEL_SHIFT,
  NEED_SHIFT,
  SECTOR_BITS,
  STAGE_BITS,
} from './columns';
import { audienceScore } from './criteria/audience';
import { UNKNOWN } from './criteria/criterion';
import { modelScore } from './criteria/model';
import { needsScore } from './criteria/needs';
import { sectorScore } from './criteria/sector';
import { stageScore } from './criteria/stage';
import { TERRITORY_SCORES } from './criteria/territory';
import { stageSteps } from './gates/stage';
import { mixHashes } from './hash';
import { NEAR_MISS_STEPS } from './near-miss';
import type { Prepared } from './prepare';
import { levelOf } from './territory';

/** How many rows to keep of each list. */
export interface Limits {
  limit: number;
  nearLimit: number;
}

export interface Found {
  best: Kept[];
  /** How many structures passed every gate. */
  total: number;
  nearMisses: Kept[];
  /** How many structures failed exactly one gate. */
  nearMissTotal: number;
  /** Whether any active structure's coverage holds the place. */
  anyHolder: boolean;
}

/** One pass over the structures whose coverage holds the place, then over the nearest others. Exact, for any limits. */
export function scan(index: Prepared, day: DayColumns, asked: Asked, { limit, nearLimit }: Limits): Found {
  const { columns, ranked, territories, weights, seen } = index;
  const { letsIn } = day;
  const { states, offers, hashes } = columns;
  const excluded = index.nextScan;
  const visited = excluded + 1;
  index.nextScan += 2;

  const stage = asked.stage || STAGE_BITS;
  const model = (asked.model || MODEL_BITS) << MODEL_SHIFT;
  const audience = (asked.audiences || AUDIENCE_BITS) << AUDIENCE_SHIFT;
  const best = new Best(limit, index.before);
  const near = new Best(nearLimit, index.before);
  let total = 0;
  let nearMissTotal = 0;
  let anyHolder = false;

  const passesOthers = (lets: number) =>
    (lets & ACTIVE_BIT) !== 0 && (lets & stage) !== 0 && (lets & model) !== 0 && (lets & audience) !== 0;

  /** The weighted mean of the known criteria, added in the order of `CRITERIA`. */
  const scoreOf = (row: number, territory: number) => {
    const stated = states[row] as number;
    const offered = offers[row] as number;
    let sum = 0;
    let weight = 0;
    const add = (score: number, itsWeight: number) => {
      if (score === UNKNOWN) return;
      sum += itsWeight * score;
      weight += itsWeight;
    };
    add(territory, weights.territory);
    add(stageScore(stated & STAGE_BITS, asked.stage), weights.stage);
    add(modelScore((stated >> MODEL_SHIFT) & MODEL_BITS, asked.model), weights.model);
    add(sectorScore(offered & SECTOR_BITS, asked.sectors), weights.sector);
    add(needsScore(offered >>> NEED_SHIFT, asked.needs), weights.needs);
    add(audienceScore((stated >> AUDIENCE_SHIFT) & AUDIENCE_BITS, asked.audiences), weights.audience);
    add(day.freshness[row] as number, weights.freshness);
    return weight === 0 ? 0 : sum / weight;
  };

  const offer = (list: Best, row: number, steps: number, territory: number) => {
    const score = scoreOf(row, territory);
    if (list.refuses(steps, score)) return;
    list.add({ row, steps, score, tie: mixHashes(hashes[row] as number, asked.hash) });
  };

  const visitHolder = (row: number, territory: number) => {
    const lets = letsIn[row] as number;
    if (lets & ACTIVE_BIT) anyHolder = true;
    if (passesOthers(lets)) {
      total++;
      offer(best, row, 0, territory);
      return;
    }
    const steps = stepsOfOnlyFailure(lets);
    if (steps === 0) return;
    nearMissTotal++;
    offer(near, row, steps, territory);
  };

  /** How far the one failed gate is; 0 when several failed. */
  const stepsOfOnlyFailure = (lets: number) => {
    const inactive = lets & ACTIVE_BIT ? 0 : NEAR_MISS_STEPS.lifecycle;
    const otherStage = lets & stage ? 0 : stageSteps(lets & STAGE_BITS, stage);
    const otherModel = lets & model ? 0 : NEAR_MISS_STEPS.model;
    const reserved = lets & audience ? 0 : NEAR_MISS_STEPS.audience;
    const all = inactive + otherStage + otherModel + reserved;
    return all === Math.max(inactive, otherStage, otherModel, reserved) ? all : 0;
  };

  const holders = (row: number, territory: number) => {
    if ((seen[row] as number) >= excluded) return;
    seen[row] = visited;
    visitHolder(row, territory);
  };

  const elsewhere = (row: number, steps: number) => {
    if (seen[row] === visited) return;
    if (steps < NEAR_MISS_STEPS.elsewhere && seen[row] === excluded) return;
    seen[row] = visited;
    if (passesOthers(letsIn[row] as number)) offer(near, row, steps, TERRITORY_SCORES.elsewhere);
  };

  if (asked.chain.length === 0) {
    for (const row of ranked) visitHolder(row, UNKNOWN);
    return { best: best.sorted(), total, nearMisses: near.sorted(), nearMissTotal, anyHolder };
  }

  for (const code of asked.chain)
    territories.excluding.forEach(code, (row) => {
      seen[row] = excluded;
    });

  for (const code of asked.chain) {
    const score = TERRITORY_SCORES[levelOf(code) ?? 'national'];
    territories.including.forEach(code, (row) => holders(row, score));
  }
  for (const row of territories.everywhere) holders(row, TERRITORY_SCORES.national);
  for (const code of asked.wide) territories.within.forEach(code, (row) => holders(row, TERRITORY_SCORES.part));

  for (const [lets, count] of day.letsInCounts) if (passesOthers(lets)) nearMissTotal += count;
  nearMissTotal -= total;
  for (const code of asked.chain) {
    const steps = nearSteps(code);
    if (steps && !near.refuses(steps, 1)) territories.within.forEach(code, (row) => elsewhere(row, steps));
  }
  if (!near.refuses(NEAR_MISS_STEPS.elsewhere, 1)) for (const row of ranked) elsewhere(row, NEAR_MISS_STEPS.elsewhere);
  return { best: best.sorted(), total, nearMisses: near.sorted(), nearMissTotal, anyHolder };
}

function nearSteps(code: string): number {
  const level = levelOf(code);
  if (level === 'epci' || level === 'departement') return NEAR_MISS_STEPS.sameDepartement;
  return level === 'region' ? NEAR_MISS_STEPS.sameRegion : 0;
}

/** The ranked rows whose coverage holds a place, wholly or in part, whatever their other gates. */
export function holdersOf({ territories }: Prepared, asked: Asked): number[] {
  const rows = new Set<number>(territories.everywhere);
  for (const code of asked.chain) territories.including.forEach(code, (row) => rows.add(row));
  for (const code of asked.wide) territories.within.forEach(code, (row) => rows.add(row));
  for (const code of asked.chain) territories.excluding.forEach(code, (row) => rows.delete(row));
  return [...rows];
}
