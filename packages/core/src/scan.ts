import type { Asked } from './asked';
import { Best, type Kept } from './best';
import {
  ACTIVE_BIT,
  AUDIENCE_BITS,
  AUDIENCE_SHIFT,
  type DayColumns,
  MODEL_BITS,
  MODEL_SHIFT,
  STAGE_BITS,
} from './columns';
import type { Hold } from './coverage-of';
import { TERRITORY_SCORES } from './criteria/territory';
import type { GateId } from './gates/gate';
import { stageSteps } from './gates/stage';
import { mixHashes } from './hash';
import { NEAR_MISS_STEPS } from './near-miss';
import type { Prepared } from './prepare';
import { scorerOf } from './score';
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

/** A score that no structure exceeds. */
const HIGHEST = 1;

/**
 * One pass over the structures whose coverage holds the place, then over the nearest others as long as one of them can
 * still be among the near misses kept. Exact, for any limits.
 */
export function scan(index: Prepared, day: DayColumns, asked: Asked, { limit, nearLimit }: Limits): Found {
  const { columns, ranked, territories, weights, seen } = index;
  const { letsIn } = day;
  const { hashes } = columns;
  const excluded = index.nextScan;
  const visited = excluded + 1;
  index.nextScan += 2;

  const stage = asked.stage || STAGE_BITS;
  const model = (asked.model || MODEL_BITS) << MODEL_SHIFT;
  const audience = (asked.audiences || AUDIENCE_BITS) << AUDIENCE_SHIFT;
  const scoreOf = scorerOf(columns, day, weights, asked);
  const best = new Best(limit, index.before);
  const near = new Best(nearLimit, index.before);
  let total = 0;
  let nearMissTotal = 0;
  let anyHolder = 0;

  const keep = (list: Best, row: number, steps: number, hold: Hold, failed: GateId | null) => {
    if (list.refuses(steps, HIGHEST)) return;
    const score = scoreOf(row, TERRITORY_SCORES[hold]);
    if (list.refuses(steps, score)) return;
    list.add({ row, steps, score, tie: mixHashes(hashes[row] as number, asked.hash), hold, failed });
  };

  /** Rows whose coverage holds the place: recommended, or missing by another gate. */
  const visitHolders = (rows: Int32Array, start: number, end: number, hold: Hold) => {
    for (let at = start; at < end; at++) {
      const row = rows[at] as number;
      if ((seen[row] as number) >= excluded) continue;
      seen[row] = visited;
      const lets = letsIn[row] as number;
      const inactive = (lets & ACTIVE_BIT) === 0;
      const otherStage = (lets & stage) === 0;
      const otherModel = (lets & model) === 0;
      const reserved = (lets & audience) === 0;
      anyHolder |= lets & ACTIVE_BIT;
      const failures = +inactive + +otherStage + +otherModel + +reserved;
      if (failures > 1) continue;
      if (failures === 0) {
        total++;
        keep(best, row, 0, hold, null);
        continue;
      }
      nearMissTotal++;
      if (otherStage) keep(near, row, stageSteps(lets & STAGE_BITS, stage), hold, 'stage');
      else if (otherModel) keep(near, row, NEAR_MISS_STEPS.model, hold, 'model');
      else if (reserved) keep(near, row, NEAR_MISS_STEPS.audience, hold, 'audience');
      else keep(near, row, NEAR_MISS_STEPS.lifecycle, hold, 'lifecycle');
    }
  };

  const passesOthers = (lets: number) =>
    (lets & ACTIVE_BIT) !== 0 && (lets & stage) !== 0 && (lets & model) !== 0 && (lets & audience) !== 0;

  /** Rows that serve other places only. An excluded place is never near. */
  const visitOthers = (rows: Int32Array, start: number, end: number, steps: number) => {
    if (near.refuses(steps, HIGHEST)) return;
    for (let at = start; at < end; at++) {
      const row = rows[at] as number;
      const mark = seen[row] as number;
      if (mark === visited || (mark === excluded && steps < NEAR_MISS_STEPS.elsewhere)) continue;
      seen[row] = visited;
      if (passesOthers(letsIn[row] as number)) keep(near, row, steps, 'elsewhere', 'territory');
    }
  };

  if (asked.chain.length === 0) {
    visitHolders(ranked, 0, ranked.length, 'not-asked');
  } else {
    const { including, excluding, within, everywhere } = territories;
    for (const code of asked.chain) for (const row of excluding.of(code)) seen[row] = excluded;
    for (const code of asked.chain) {
      visitHolders(including.rows, including.start(code), including.end(code), levelOf(code) ?? 'national');
    }
    visitHolders(everywhere, 0, everywhere.length, 'national');
    for (const code of asked.wide) visitHolders(within.rows, within.start(code), within.end(code), 'part');

    for (const [lets, count] of day.letsInCounts) if (passesOthers(lets)) nearMissTotal += count;
    nearMissTotal -= total;
    for (const code of asked.chain) {
      const steps = stepsTo(code);
      if (steps > 0) visitOthers(within.rows, within.start(code), within.end(code), steps);
    }
    visitOthers(ranked, 0, ranked.length, NEAR_MISS_STEPS.elsewhere);
  }
  return {
    best: best.sorted(),
    total,
    nearMisses: near.sorted(),
    nearMissTotal,
    anyHolder: anyHolder !== 0,
  };
}

function stepsTo(code: string): number {
  const level = levelOf(code);
  if (level === 'epci' || level === 'departement') return NEAR_MISS_STEPS.sameDepartement;
  return level === 'region' ? NEAR_MISS_STEPS.sameRegion : 0;
}

/** The ranked rows whose coverage holds a place, wholly or in part, whatever their other gates. */
export function holdersOf({ territories }: Prepared, asked: Asked): number[] {
  const { including, excluding, within, everywhere } = territories;
  const rows = new Set<number>(everywhere);
  for (const code of asked.chain) for (const row of including.of(code)) rows.add(row);
  for (const code of asked.wide) for (const row of within.of(code)) rows.add(row);
  for (const code of asked.chain) for (const row of excluding.of(code)) rows.delete(row);
  return [...rows];
}
