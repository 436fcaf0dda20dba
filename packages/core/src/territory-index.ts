import { isEverywhere } from './coverage-of';
import type { Coverage } from './dataset';
import { containersOf, type TerritoryCode } from './territory';

/** Lists of rows by territory code, packed end to end: the rows of a code are `rows[start]` to `rows[end - 1]`. */
export class Postings {
  private readonly slots = new Map<TerritoryCode, number>();
  private readonly ends: number[] = [0];
  rows = new Int32Array(0);

  private pairSlots = new Int32Array(1024);
  private pairRows = new Int32Array(1024);
  private pairs = 0;

  add(code: TerritoryCode, row: number): void {
    let slot = this.slots.get(code);
    if (slot === undefined) {
      slot = this.slots.size;
      this.slots.set(code, slot);
    }
    if (this.pairs === this.pairSlots.length) {
      this.pairSlots = doubled(this.pairSlots);
      this.pairRows = doubled(this.pairRows);
    }
    this.pairSlots[this.pairs] = slot;
    this.pairRows[this.pairs++] = row;
  }

  /** Packs what was added; nothing can be added any more. */
  pack(): this {
    const next = new Int32Array(this.slots.size + 1);
    for (let pair = 0; pair < this.pairs; pair++) bump(next, (this.pairSlots[pair] as number) + 1);
    for (let slot = 0; slot < this.slots.size; slot++) {
      next[slot + 1] = (next[slot] as number) + (next[slot + 1] as number);
      this.ends.push(next[slot + 1] as number);
    }
    this.rows = new Int32Array(this.pairs);
    for (let pair = 0; pair < this.pairs; pair++) {
      const slot = this.pairSlots[pair] as number;
      this.rows[next[slot] as number] = this.pairRows[pair] as number;
      bump(next, slot);
    }
    this.pairSlots = this.pairRows = new Int32Array(0);
    return this;
  }

  /** Where a code's rows start and end; the same number twice where it has none. */
  start(code: TerritoryCode): number {
    const slot = this.slots.get(code);
    return slot === undefined ? 0 : (this.ends[slot] as number);
  }

  end(code: TerritoryCode): number {
    const slot = this.slots.get(code);
    return slot === undefined ? 0 : (this.ends[slot + 1] as number);
  }

  of(code: TerritoryCode): Int32Array {
    return this.rows.subarray(this.start(code), this.end(code));
  }
}

const bump = (counts: Int32Array, at: number): void => {
  counts[at] = (counts[at] as number) + 1;
};

function doubled(list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(list.length * 2);
  longer.set(list);
  return longer;
}

/** Who includes, excludes or lies within each territory: `holdOf` for many structures at once. */
export interface TerritoryIndex {
  including: Postings;
  excluding: Postings;
  within: Postings;
  /** Rows that reach everywhere: national or remote. */
  everywhere: Int32Array;
}

/** @param rows which of the coverages to index. */
export function indexTerritories(coverages: readonly Coverage[], rows: Iterable<number>): TerritoryIndex {
  const including = new Postings();
  const excluding = new Postings();
  const within = new Postings();
  const everywhere: number[] = [];
  const above = new Map<TerritoryCode, TerritoryCode[]>();
  for (const row of rows) {
    const coverage = coverages[row] as Coverage;
    const containers = new Set(coverage.within);
    for (const code of coverage.include) {
      including.add(code, row);
      let known = above.get(code);
      if (!known) {
        known = containersOf(code);
        above.set(code, known);
      }
      for (const container of known) containers.add(container);
    }
    for (const code of containers) within.add(code, row);
    if (coverage.exclude) for (const code of coverage.exclude) excluding.add(code, row);
    if (isEverywhere(coverage)) everywhere.push(row);
  }
  return {
    including: including.pack(),
    excluding: excluding.pack(),
    within: within.pack(),
    everywhere: Int32Array.from(everywhere),
  };
}
