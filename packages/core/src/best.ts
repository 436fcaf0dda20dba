/** One row kept by `Best`, with what it is ordered by. */
export interface Kept {
  row: number;
  /** Lower comes first, before the score. */
  steps: number;
  score: number;
  /** The hash of structure and profile; lower comes first. */
  tie: number;
}

/** Up to here a row is inserted in its place; above, everything is sorted once. */
const INSERT_UP_TO = 64;

/** Keeps the best `limit` rows: fewest steps, then highest score, then lowest tie, then `before` (for equal hashes). */
export class Best {
  private readonly kept: Kept[] = [];

  constructor(
    private readonly limit: number,
    private readonly before: (a: number, b: number) => boolean,
  ) {}

  /** Whether a row with these steps and score can't enter any more, whatever its tie. */
  refuses(steps: number, score: number): boolean {
    if (this.limit > INSERT_UP_TO || this.kept.length < this.limit) return false;
    const last = this.kept[this.limit - 1];
    return last === undefined || steps > last.steps || (steps === last.steps && score < last.score);
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
