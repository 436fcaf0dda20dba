import { isEverywhere, withinOf } from './coverage-of';
import type { Coverage } from './dataset';
import type { TerritoryCode } from './territory';

/** A list of structure numbers per territory code, packed: `rows[offsets[k]]` to `rows[offsets[k + 1]]` for the kth code. */
export class Postings {
  private readonly slots = new Map<TerritoryCode, number>();
  private readonly offsets: Int32Array;
  readonly rows: Int32Array;

  constructor(pairs: { codes: readonly TerritoryCode[]; rows: readonly number[] }) {
    const counts: number[] = [];
    const slotOfPair = new Int32Array(pairs.codes.length);
    for (let p = 0; p < pairs.codes.length; p++) {
      const code = pairs.codes[p] as TerritoryCode;
      let slot = this.slots.get(code);
      if (slot === undefined) {
        slot = counts.push(0) - 1;
        this.slots.set(code, slot);
      }
      counts[slot] = (counts[slot] as number) + 1;
      slotOfPair[p] = slot;
    }
    this.offsets = new Int32Array(counts.length + 1);
    for (let s = 0; s < counts.length; s++) this.offsets[s + 1] = (this.offsets[s] as number) + (counts[s] as number);
    const next = this.offsets.slice(0, -1);
    this.rows = new Int32Array(pairs.rows.length);
    for (let p = 0; p < pairs.rows.length; p++) {
      const slot = slotOfPair[p] as number;
      const at = next[slot] as number;
      this.rows[at] = pairs.rows[p] as number;
      next[slot] = at + 1;
    }
  }

  /** Calls back with each structure of a territory's list. */
  forEach(code: TerritoryCode, visit: (row: number) => void): void {
    const slot = this.slots.get(code);
    if (slot === undefined) return;
    const end = this.offsets[slot + 1] as number;
    for (let at = this.offsets[slot] as number; at < end; at++) visit(this.rows[at] as number);
  }
}

/** Who includes, excludes or lies within each territory: `holdOf` for many structures at once. */
export interface TerritoryIndex {
  including: Postings;
  excluding: Postings;
  within: Postings;
  /** Structures that reach everywhere: national or remote. */
  everywhere: Int32Array;
}

/** @param rows which of the structures to index (numbers into `coverages`). */
export function indexTerritories(coverages: readonly Coverage[], rows: readonly number[]): TerritoryIndex {
  const including = { codes: [] as TerritoryCode[], rows: [] as number[] };
  const excluding = { codes: [] as TerritoryCode[], rows: [] as number[] };
  const within = { codes: [] as TerritoryCode[], rows: [] as number[] };
  const add = (list: typeof including, code: TerritoryCode, row: number) => {
    list.codes.push(code);
    list.rows.push(row);
  };
  const everywhere: number[] = [];
  for (const row of rows) {
    const coverage = coverages[row] as Coverage;
    for (const code of coverage.include) add(including, code, row);
    if (coverage.exclude) for (const code of coverage.exclude) add(excluding, code, row);
    for (const code of withinOf(coverage)) add(within, code, row);
    if (isEverywhere(coverage)) everywhere.push(row);
  }
  return {
    including: new Postings(including),
    excluding: new Postings(excluding),
    within: new Postings(within),
    everywhere: Int32Array.from(everywhere),
  };
}
