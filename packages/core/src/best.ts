import type { Hold } from './coverage-of';
import type { GateId } from './gates/gate';

/** One row kept by `Best`: what it is ordered by, and what the scan knows of it. */
export interface Kept {
  row: number;
  /** Fewer come first, before the score. */
  steps: number;
  score: number;
  /** The hash of structure and profile; lower comes first. */
  tie: number;
  hold: Hold;
  /** The one gate that failed; `null`: none. */
  failed: GateId | null;
}

/** Up to here a row is inserted in its place; above, everything is sorted once. */
const INSERT_UP_TO = 64;

/** Keeps the best `limit` rows: fewest steps, then highest score, then lowest tie, then `before` (for equal hashes). */
export class Best {
  private readonly kept: Kept[] = [];
  /** Of the last one kept, once full: what a newcomer has to beat. */
  private lastSteps = Number.POSITIVE_INFINITY;
  private lastScore = -1;

  constructor(
    private readonly limit: number,
    private readonly before: (a: number, b: number) => boolean,
  ) {
    if (limit === 0) this.lastSteps = -1;
  }

  /** Whether a row with these steps and score can't enter any more, whatever its tie. */
  refuses(steps: number, score: number): boolean {
    return steps > this.lastSteps || (steps === this.lastSteps && score < this.lastScore);
  }

  add(row: number, steps: number, score: number, tie: number, hold: Hold, failed: GateId | null): void {
    const { kept, limit } = this;
    if (limit > INSERT_UP_TO || kept.length < limit) {
      kept.push({ row, steps, score, tie, hold, failed });
    } else {
      const last = kept[limit - 1];
      if (!last || !this.isBefore(row, steps, score, tie, last)) return;
      // The last one makes room, and its object serves again: a scan makes no garbage.
      last.row = row;
      last.steps = steps;
      last.score = score;
      last.tie = tie;
      last.hold = hold;
      last.failed = failed;
    }
    if (limit > INSERT_UP_TO) return;
    this.sink();
    if (kept.length === limit) ({ steps: this.lastSteps, score: this.lastScore } = kept[limit - 1] as Kept);
  }

  /** Moves the newcomer at the end to its place. */
  private sink(): void {
    const { kept } = this;
    const entry = kept[kept.length - 1] as Kept;
    let at = kept.length - 1;
    for (; at > 0; at--) {
      const other = kept[at - 1] as Kept;
      if (!this.isBefore(entry.row, entry.steps, entry.score, entry.tie, other)) break;
      kept[at] = other;
    }
    kept[at] = entry;
  }

  /** Best first. */
  sorted(): Kept[] {
    if (this.limit <= INSERT_UP_TO) return this.kept;
    return this.kept.sort((a, b) => (this.isBefore(a.row, a.steps, a.score, a.tie, b) ? -1 : 1)).slice(0, this.limit);
  }

  private isBefore(row: number, steps: number, score: number, tie: number, other: Kept): boolean {
    if (steps !== other.steps) return steps < other.steps;
    if (score !== other.score) return score > other.score;
    return tie === other.tie ? this.before(row, other.row) : tie < other.tie;
  }
}
