import { allBits, bitsOf } from './bits';
import { targetsOf } from './criteria/audience';
import type { Checked } from './criteria/freshness';
import type { Structure } from './dataset';
import { hashText } from './hash';
import { needsServed } from './kinds';
import { AUDIENCES, NEEDS, SECTORS } from './vocabulary';
import { AUDIENCE_BITS, wordOf } from './word';

/** What the gates and criteria read of each structure, as numbers in columns: one row a structure. */
export interface Columns {
  /** What the gates read, but for the day. */
  words: Int32Array;
  /** Sectors, then needs; for those offered apart, with the need that their kind implies. */
  offers: Int32Array;
  /** Target audiences, then which of `checks` is the sheet's. */
  sheets: Int32Array;
  /** For ties. */
  hashes: Uint32Array;
  /** A sheet for each way of having been checked: there are a few hundred, however many sheets. */
  checks: Checked[];
}

const NEED_SHIFT = SECTORS.length;
const SECTOR_BITS = allBits(SECTORS.length);
const CHECK_SHIFT = AUDIENCES.length;

export const sectorsIn = (offered: number): number => offered & SECTOR_BITS;
export const needsIn = (offered: number): number => offered >>> NEED_SHIFT;
export const targetsIn = (sheet: number): number => sheet & AUDIENCE_BITS;
export const checkIn = (sheet: number): number => sheet >>> CHECK_SHIFT;

/** @param rows all rows, in the order in which their structures lie in memory: reading them so is twice as fast. */
export function buildColumns(structures: readonly Structure[], rows: Int32Array): Columns {
  const count = structures.length;
  const words = new Int32Array(count);
  const offers = new Int32Array(count);
  const sheets = new Int32Array(count);
  const hashes = new Uint32Array(count);
  const checks = new Checks();
  for (const row of rows) {
    const structure = structures[row] as Structure;
    words[row] = wordOf(structure);
    offers[row] = bitsOf(structure.sectors, SECTORS) | (bitsOf(needsServed(structure), NEEDS) << NEED_SHIFT);
    sheets[row] = targetsOf(structure) | (checks.numberOf(structure) << CHECK_SHIFT);
    hashes[row] = hashText(structure.id);
  }
  return { words, offers, sheets, hashes, checks: checks.all };
}

class Checks {
  readonly all: Checked[] = [];
  private readonly byRhythm = new Map<number | undefined, Map<string | undefined, number>>();

  numberOf(structure: Structure): number {
    const { checkedOn, checkEveryMonths } = structure;
    let byDay = this.byRhythm.get(checkEveryMonths);
    if (!byDay) {
      byDay = new Map();
      this.byRhythm.set(checkEveryMonths, byDay);
    }
    let number = byDay.get(checkedOn);
    if (number === undefined) {
      number = this.all.push(structure) - 1;
      byDay.set(checkedOn, number);
    }
    return number;
  }
}
