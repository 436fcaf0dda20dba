import type { Asked } from './asked';
import { Best, type Kept } from './best';
import { ceilingsOf } from './ceiling';
import { ACTIVE_BIT, PLAIN_BIT } from './classes';
import type { Hold } from './coverage-of';
import { TERRITORY_SCORES } from './criteria/territory';
import type { Day } from './day';
import type { GateId } from './gates/gate';
import { mixHashes } from './hash';
import { NEAR_MISS_STEPS } from './near-miss';
import type { Postings } from './postings';
import type { Prepared } from './prepare';
import { scorerOf } from './score';
import { levelNamed } from './territory';
import { EVERY } from './territory-index';
import { FAILS, gateIn, PASSES, stepsIn, verdictsOf } from './verdict';

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
 * One pass over the structures whose coverage holds the place, class by class, then over the nearest others as long as one
 * of them can still be among the near misses kept. Exact, for any limits.
 */
export function scan(index: Prepared, day: Day, asked: Asked, { limit, nearLimit }: Limits): Found {
  const { seen } = index;
  const { hashes } = index.columns;
  const { hash } = asked;
  const { of: classOf, words, rankedCounts } = day.classes;
  const { all, including, excluding, within, remote } = day.territories;
  const excluded = index.nextScan;
  const visited = excluded + 1;
  index.nextScan += 2;
  const verdicts = verdictsOf(day.classes, asked);
  const scoreOf = scorerOf(index.columns, day, index.weights, asked);
  const ceilingOf = ceilingsOf(day.classes, index.weights, asked);
  const best = new Best(limit, index.before);
  const near = new Best(nearLimit, index.before);
  let total = 0;
  let nearMissTotal = 0;
  let anyHolder = false;

  const keep = (list: Best, row: number, steps: number, hold: Hold, failed: GateId | null) => {
    const score = scoreOf(row, TERRITORY_SCORES[hold]);
    if (list.refuses(steps, score)) return;
    list.add(row, steps, score, mixHashes(hashes[row] as number, hash), hold, failed);
  };

  /** Rows whose coverage holds the place: recommended, or missing by another gate. */
  const visitHolders = ({ rows, runs, firstRun, endRun }: Postings, key: string, hold: Hold) => {
    const mayBeMetAgain = hold !== 'region' && hold !== 'national' && hold !== 'not-asked';
    const lastRun = endRun(key);
    for (let run = firstRun(key); run < lastRun; run++) {
      const start = runs[run] as number;
      const end = runs[run + 1] as number;
      const number = classOf[rows[start] as number] as number;
      const word = words[number] as number;
      const verdict = verdicts[number] as number;
      const isPlain = (word & PLAIN_BIT) !== 0 || hold === 'not-asked';
      if (isPlain) {
        if (word & ACTIVE_BIT) anyHolder = true;
        if (mayBeMetAgain) for (let at = start; at < end; at++) seen[rows[at] as number] = visited;
      }
      if (isPlain && verdict === FAILS) continue;
      const list = verdict === PASSES ? best : near;
      const steps = verdict === PASSES ? 0 : stepsIn(verdict);
      const failed = verdict === PASSES ? null : gateIn(verdict);
      const isWorthScoring = verdict !== FAILS && !list.refuses(steps, ceilingOf(number, TERRITORY_SCORES[hold]));
      let met = end - start;
      for (let at = start; at < end && (isWorthScoring || !isPlain); at++) {
        const row = rows[at] as number;
        if (!isPlain) {
          if ((seen[row] as number) >= excluded) {
            met--;
            continue;
          }
          seen[row] = visited;
          if (word & ACTIVE_BIT) anyHolder = true;
        }
        if (isWorthScoring) keep(list, row, steps, hold, failed);
      }
      if (verdict === PASSES) total += met;
      else if (verdict !== FAILS) nearMissTotal += met;
    }
  };

  /** Rows that serve other places only. An excluded place is never near. */
  const visitOthers = ({ rows, runs, firstRun, endRun }: Postings, key: string, steps: number) => {
    const lastRun = endRun(key);
    for (let run = firstRun(key); run < lastRun && !near.refuses(steps, HIGHEST); run++) {
      const start = runs[run] as number;
      const number = classOf[rows[start] as number] as number;
      if (verdicts[number] !== PASSES || near.refuses(steps, ceilingOf(number, TERRITORY_SCORES.elsewhere))) continue;
      for (let at = start; at < (runs[run + 1] as number); at++) {
        const row = rows[at] as number;
        const mark = seen[row] as number;
        if (mark === visited || (mark === excluded && steps < NEAR_MISS_STEPS.elsewhere)) continue;
        seen[row] = visited;
        keep(near, row, steps, 'elsewhere', 'territory');
      }
    }
  };

  const { chain, wide } = asked;
  if (chain.length === 0) {
    visitHolders(all, EVERY, 'not-asked');
  } else {
    for (const code of chain) for (const row of excluding.of(code)) seen[row] = excluded;
    for (const code of chain) visitHolders(including, code, levelNamed(code));
    visitHolders(remote, EVERY, 'national');
    for (const code of wide) visitHolders(within, code, 'part');

    for (let number = 0; number < words.length; number++) {
      if (verdicts[number] === PASSES) nearMissTotal += rankedCounts[number] as number;
    }
    nearMissTotal -= total;
    for (const code of chain) {
      const steps = stepsTo(code);
      if (steps > 0) visitOthers(within, code, steps);
    }
    if (!near.refuses(NEAR_MISS_STEPS.elsewhere, HIGHEST)) {
      for (const code of chain) for (const row of including.of(code)) if (seen[row] !== excluded) seen[row] = visited;
      for (const row of remote.of(EVERY)) if (seen[row] !== excluded) seen[row] = visited;
      visitOthers(all, EVERY, NEAR_MISS_STEPS.elsewhere);
    }
  }
  return { best: best.sorted(), total, nearMisses: near.sorted(), nearMissTotal, anyHolder };
}

function stepsTo(code: string): number {
  const level = levelNamed(code);
  if (level === 'epci' || level === 'departement') return NEAR_MISS_STEPS.sameDepartement;
  return level === 'region' ? NEAR_MISS_STEPS.sameRegion : 0;
}

/** The ranked rows whose coverage holds a place, wholly or in part, whatever their other gates. */
export function holdersOf({ territories }: Day, asked: Asked): number[] {
  const { including, excluding, within, remote } = territories;
  const rows = new Set<number>(remote.of(EVERY));
  for (const code of asked.chain) for (const row of including.of(code)) rows.add(row);
  for (const code of asked.wide) for (const row of within.of(code)) rows.add(row);
  for (const code of asked.chain) for (const row of excluding.of(code)) rows.delete(row);
  return [...rows];
}
