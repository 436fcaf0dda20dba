/** Lists of rows, one a slot, packed end to end; in each list the rows that the gates can't tell apart make a run. */
export interface Postings {
  /** All lists, one after the other. */
  rows: Int32Array;
  /** Where each run starts in `rows`; the next one's start is its end (one more entry closes the last). */
  runs: Int32Array;
  /** What the gates read of each run. */
  words: Int32Array;
  /** The first run of each slot; the next slot's is its end. */
  heads: Int32Array;
}

/** How rows are grouped within a list: the class of each row, and the word that those of a class share. */
export interface Grouping {
  of: Int32Array;
  words: Int32Array;
}

/** Collects pairs of slot and row in any order, then packs them: by slot, then by class, then by row. */
export class PostingsBuilder {
  private slots: Int32Array<ArrayBuffer>;
  private rows: Int32Array<ArrayBuffer>;
  private pairs = 0;

  /** @param expected about how many pairs there will be. */
  constructor(expected = 64) {
    this.slots = new Int32Array(expected + 1);
    this.rows = new Int32Array(expected + 1);
  }

  add(slot: number, row: number): void {
    const at = this.pairs++;
    if (at === this.slots.length) {
      this.slots = doubled(this.slots);
      this.rows = doubled(this.rows);
    }
    this.slots[at] = slot;
    this.rows[at] = row;
  }

  /** @param slotCount above every slot. */
  pack(slotCount: number, { of, words }: Grouping): Postings {
    const { pairs } = this;
    const slots = this.slots.subarray(0, pairs);
    const classes = new Int32Array(pairs);
    for (let pair = 0; pair < pairs; pair++) classes[pair] = of[this.rows[pair] as number] as number;
    const byRow = sortedBy(this.rows.subarray(0, pairs), of.length);
    const order = sortedBy(slots, slotCount, sortedBy(classes, words.length, byRow));

    const rows = new Int32Array(pairs);
    const runs = new Int32Array(pairs + 1);
    const runWords = new Int32Array(pairs);
    const heads = new Int32Array(slotCount + 1);
    let count = 0;
    let slot = -1;
    let lastClass = -1;
    for (let at = 0; at < pairs; at++) {
      const pair = order[at] as number;
      const its = classes[pair] as number;
      rows[at] = this.rows[pair] as number;
      if (slot === slots[pair] && its === lastClass) continue;
      while (slot < (slots[pair] as number)) heads[++slot] = count;
      lastClass = its;
      runWords[count] = words[its] as number;
      runs[count++] = at;
    }
    while (slot < slotCount) heads[++slot] = count;
    runs[count] = pairs;
    return { rows, runs: runs.slice(0, count + 1), words: runWords.slice(0, count), heads };
  }
}

/** The positions of `keys` in the order of the keys; equal ones stay in the order of `positions`. */
function sortedBy(keys: Int32Array, below: number, positions?: Int32Array): Int32Array {
  const next = new Int32Array(below + 1);
  for (let at = 0; at < keys.length; at++) (next[(keys[at] as number) + 1] as number)++;
  for (let key = 0; key < below; key++) next[key + 1] = (next[key + 1] as number) + (next[key] as number);
  const sorted = new Int32Array(keys.length);
  for (let at = 0; at < keys.length; at++) {
    const position = positions ? (positions[at] as number) : at;
    sorted[(next[keys[position] as number] as number)++] = position;
  }
  return sorted;
}

function doubled(list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(list.length * 2);
  longer.set(list);
  return longer;
}
