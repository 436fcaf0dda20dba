import type { Asked } from './asked';
import { Best, type Kept } from './best';
import type { Hold } from './coverage-of';
import { TERRITORY_SCORES } from './criteria/territory';
import type { Day } from './day';
import type { GateId } from './gates/gate';
import { mixHashes } from './hash';
import { NEAR_MISS_STEPS } from './near-miss';
import { EVERYWHERE } from './places';
import type { Postings } from './postings';
import type { Prepared } from './prepare';
import { Scorer } from './score';
import { levelNamed } from './territory';
import { FAILS, gateIn, PASSES, passes, stepsIn, verdictOf } from './verdict';
import { ACTIVE_BIT, PLAIN_BIT } from './word';

/** How many rows to keep of each list. */
export interface Limits {
  limit: number;
  nearLimit: number;
}

export interface Found {
  best: readonly Kept[];
  /** How many structures passed every gate. */
  total: number;
  nearMisses: readonly Kept[];
  /** Counts the structures that failed exactly one gate. */
  countNearMisses(): number;
  /** Whether any active structure's coverage holds the place. */
  anyHolder: boolean;
}

/** A score that no structure exceeds. */
const HIGHEST = 1;

/**
 * One pass over the structures whose coverage holds the place, run by run, then over the nearest others as long as one
 * of them can still be among the near misses kept. Exact, for any limits.
 */
export const scan = (index: Prepared, day: Day, asked: Asked, limits: Limits): Found =>
  new Scan(index, day, asked, limits).run();

class Scan implements Found {
  total = 0;
  anyHolder = false;
  /** How many hold the place and fail one other gate. */
  private holdersMissing = 0;
  private readonly kept: Best;
  private readonly near: Best;
  private readonly scorer: Scorer;
  /** Marks in `seen`. */
  private readonly excluded: number;
  private readonly visited: number;

  constructor(
    private readonly index: Prepared,
    private readonly day: Day,
    private readonly asked: Asked,
    { limit, nearLimit }: Limits,
  ) {
    this.kept = new Best(limit, index.before);
    this.near = new Best(nearLimit, index.before);
    this.scorer = new Scorer(index.columns, day.freshness, index.weights, asked);
    this.excluded = index.nextScan;
    this.visited = this.excluded + 1;
    index.nextScan += 2;
  }

  run(): Found {
    const { chain, wide } = this.asked;
    const { all, including, excluding, within, remote } = this.day.ranked;
    if (chain.length === 0) {
      this.visitHolders(all, EVERYWHERE, 'not-asked');
    } else {
      const slots = chain.map((code) => this.index.places.find(code));
      for (const slot of slots) this.mark(excluding, slot, this.excluded);
      for (let at = 0; at < slots.length; at++) {
        this.visitHolders(including, slots[at], levelNamed(chain[at] as string));
      }
      this.visitHolders(remote, EVERYWHERE, 'national');
      for (let at = 0; at < wide.length; at++) this.visitHolders(within, slots[at], 'part');

      for (let at = 0; at < slots.length; at++) {
        const steps = stepsTo(chain[at] as string);
        if (steps > 0) this.visitOthers(within, slots[at], steps);
      }
      if (!this.near.refuses(NEAR_MISS_STEPS.elsewhere, HIGHEST)) {
        for (const slot of slots) this.mark(including, slot, this.visited);
        this.mark(remote, EVERYWHERE, this.visited);
        this.visitOthers(all, EVERYWHERE, NEAR_MISS_STEPS.elsewhere);
      }
    }
    return this;
  }

  get best(): readonly Kept[] {
    return this.kept.sorted();
  }

  get nearMisses(): readonly Kept[] {
    return this.near.sorted();
  }

  /** Those that pass every gate but one, and those that pass every gate but serve other places only. */
  countNearMisses(): number {
    if (this.asked.chain.length === 0) return this.holdersMissing;
    const { words, rankedCounts } = this.day.classes;
    let elsewhere = -this.total;
    for (let number = 0; number < words.length; number++) {
      if (passes(words[number] as number, this.asked)) elsewhere += rankedCounts[number] as number;
    }
    return this.holdersMissing + elsewhere;
  }

  /** Rows whose coverage holds the place: recommended, or missing by another gate. */
  private visitHolders({ rows, runs, words, heads }: Postings, slot: number | undefined, hold: Hold): void {
    if (slot === undefined) return;
    const { visited, excluded, scorer } = this;
    const { seen } = this.index;
    const territory = TERRITORY_SCORES[hold];
    const mayBeMetAgain = hold !== 'region' && hold !== 'national' && hold !== 'not-asked';
    const last = heads[slot + 1] as number;
    for (let run = heads[slot] as number; run < last; run++) {
      const start = runs[run] as number;
      const end = runs[run + 1] as number;
      const word = words[run] as number;
      const verdict = verdictOf(word, this.asked);
      const isPlain = (word & PLAIN_BIT) !== 0 || hold === 'not-asked';
      if (isPlain) {
        if (word & ACTIVE_BIT) this.anyHolder = true;
        if (mayBeMetAgain) for (let at = start; at < end; at++) seen[rows[at] as number] = visited;
        if (verdict === FAILS) continue;
      }
      const list = verdict === PASSES ? this.kept : this.near;
      const steps = verdict === PASSES ? 0 : stepsIn(verdict);
      const failed = verdict === PASSES ? null : gateIn(verdict);
      const isWorthScoring =
        verdict !== FAILS && !list.refuses(steps, HIGHEST) && !list.refuses(steps, scorer.take(word, territory));
      let met = end - start;
      for (let at = start; at < end && (isWorthScoring || !isPlain); at++) {
        const row = rows[at] as number;
        if (!isPlain) {
          if ((seen[row] as number) >= excluded) {
            met--;
            continue;
          }
          seen[row] = visited;
          if (word & ACTIVE_BIT) this.anyHolder = true;
        }
        if (isWorthScoring) this.keep(list, row, steps, hold, failed);
      }
      if (verdict === PASSES) this.total += met;
      else if (verdict !== FAILS) this.holdersMissing += met;
    }
  }

  /** Rows that serve other places only. An excluded place is never near. */
  private visitOthers({ rows, runs, words, heads }: Postings, slot: number | undefined, steps: number): void {
    if (slot === undefined) return;
    const { visited, excluded, near, scorer } = this;
    const { seen } = this.index;
    const last = heads[slot + 1] as number;
    for (let run = heads[slot] as number; run < last && !near.refuses(steps, HIGHEST); run++) {
      const word = words[run] as number;
      if (!passes(word, this.asked)) continue;
      if (near.refuses(steps, scorer.take(word, TERRITORY_SCORES.elsewhere))) continue;
      const end = runs[run + 1] as number;
      for (let at = runs[run] as number; at < end; at++) {
        const row = rows[at] as number;
        const mark = seen[row] as number;
        if (mark === visited || (mark === excluded && steps < NEAR_MISS_STEPS.elsewhere)) continue;
        seen[row] = visited;
        this.keep(near, row, steps, mark === excluded ? 'excluded' : 'elsewhere', 'territory');
      }
    }
  }

  private keep(list: Best, row: number, steps: number, hold: Hold, failed: GateId | null): void {
    const score = this.scorer.scoreOf(row);
    if (list.refuses(steps, score)) return;
    list.add(row, steps, score, mixHashes(this.index.columns.hashes[row] as number, this.asked.hash), hold, failed);
  }

  /** An excluded row stays so. */
  private mark({ rows, runs, heads }: Postings, slot: number | undefined, mark: number): void {
    if (slot === undefined) return;
    const { excluded } = this;
    const { seen } = this.index;
    const end = runs[heads[slot + 1] as number] as number;
    for (let at = runs[heads[slot] as number] as number; at < end; at++) {
      const row = rows[at] as number;
      if (seen[row] !== excluded) seen[row] = mark;
    }
  }
}

function stepsTo(code: string): number {
  const level = levelNamed(code);
  if (level === 'epci' || level === 'departement') return NEAR_MISS_STEPS.sameDepartement;
  return level === 'region' ? NEAR_MISS_STEPS.sameRegion : 0;
}
