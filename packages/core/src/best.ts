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

  add(entry: Kept): void {
    const { kept, limit } = this;
    if (limit > INSERT_UP_TO) {
      kept.push(entry);
      return;
    }
    let at = kept.length;
    while (at > 0 && this.compare(entry, kept[at - 1] as Kept) < 0) at--;
    if (at >= limit) return;
    kept.splice(at, 0, entry);
    if (kept.length > limit) kept.pop();
    if (kept.length === limit) ({ steps: this.lastSteps, score: this.lastScore } = kept[limit - 1] as Kept);
  }

  /** Best first. */
  sorted(): Kept[] {
    if (this.limit <= INSERT_UP_TO) return this.kept;
    return this.kept.sort((a, b) => this.compare(a, b)).slice(0, this.limit);
  }

  private compare(a: Kept, b: Kept): number {
    return a.steps - b.steps || b.score - a.score || a.tie - b.tie || (this.before(a.row, b.row) ? -1 : 1);
  }
}
