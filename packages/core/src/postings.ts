/** Lists of rows by key, packed end to end; in each list the rows of one class make a run. */
export interface Postings {
  /** All lists, one after the other. */
  rows: Int32Array;
  /** Where each run starts in `rows`; the next one's start is its end (one more entry closes the last). */
  runs: Int32Array;
  /** The first run of a key, and the first that is no longer its own; the same number where it has none. */
  firstRun(key: string): number;
  endRun(key: string): number;
  of(key: string): Int32Array;
}

/** Collects pairs of key and row, then packs them. Rows must come in the order that each list is to have. */
export class PostingsBuilder {
  private readonly slots = new Map<string, number>();
  private pairSlots = new Int32Array(256);
  private pairRows = new Int32Array(256);
  private pairs = 0;

  add(key: string, row: number): void {
    let slot = this.slots.get(key);
    if (slot === undefined) {
      slot = this.slots.size;
      this.slots.set(key, slot);
    }
    if (this.pairs === this.pairSlots.length) {
      this.pairSlots = doubled(this.pairSlots);
      this.pairRows = doubled(this.pairRows);
    }
    this.pairSlots[this.pairs] = slot;
    this.pairRows[this.pairs++] = row;
  }

  /** @param classOf the class of each row; without it, a list is one run. */
  pack(classOf?: Int32Array): Postings {
    const { slots } = this;
    const { rows, ends } = this.packRows();
    const runs: number[] = [];
    const firstRuns = new Int32Array(slots.size + 1);
    for (let slot = 0, at = 0; slot < slots.size; slot++) {
      firstRuns[slot] = runs.length;
      for (let last = -1; at < (ends[slot] as number); at++) {
        const its = classOf ? (classOf[rows[at] as number] as number) : 0;
        if (its !== last) runs.push(at);
        last = its;
      }
    }
    firstRuns[slots.size] = runs.length;
    const starts = Int32Array.from([...runs, rows.length]);
    const firstRun = (key: string) => firstRuns[slots.get(key) ?? slots.size] as number;
    const endRun = (key: string) => firstRuns[(slots.get(key) ?? slots.size - 1) + 1] as number;
    const of = (key: string) => rows.subarray(starts[firstRun(key)], starts[endRun(key)]);
    return { rows, runs: starts, firstRun, endRun, of };
  }

  private packRows(): { rows: Int32Array; ends: Int32Array } {
    const ends = new Int32Array(this.slots.size + 1);
    for (let pair = 0; pair < this.pairs; pair++) bump(ends, (this.pairSlots[pair] as number) + 1);
    for (let slot = 0; slot < this.slots.size; slot++)
      ends[slot + 1] = (ends[slot + 1] as number) + (ends[slot] as number);
    const rows = new Int32Array(this.pairs);
    for (let pair = 0; pair < this.pairs; pair++) {
      const slot = this.pairSlots[pair] as number;
      rows[ends[slot] as number] = this.pairRows[pair] as number;
      bump(ends, slot);
    }
    return { rows, ends };
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
