import type { Columns } from './columns';
import { freshnessScore } from './criteria/freshness';
import type { Dataset, Structure } from './dataset';
import type { IsoDate } from './dates';
import { statusOn } from './lifecycle';
import type { Places } from './places';
import type { Grouping } from './postings';
import { type TerritoryIndex, territoryIndexer } from './territory-index';
import { ACTIVE_BIT, CRESS_BIT, RANKED_BIT } from './word';

/** What depends on the day: who is active, and how fresh each sheet is. */
export interface Day {
  on: IsoDate;
  /** The score of each of the columns' `checks`. */
  freshness: Float64Array;
  classes: Classes;
  ranked: TerritoryIndex;
  /** Every CRESS, ranked or not: the safety net. */
  cress: TerritoryIndex;
  /** The others: offered apart. */
  apart: TerritoryIndex;
}

/**
 * Structures that the gates can't tell apart: those of one word. There are some hundreds of classes however many
 * structures, so that a gate is asked of a run of rows, not of each.
 */
export interface Classes {
  words: Int32Array;
  /** How many ranked rows each class has. */
  rankedCounts: Int32Array;
}

/** @param rows all rows, in the order in which their structures lie in memory: reading them so is twice as fast. */
export function buildDay(
  { publishedOn, freshness: rule }: Dataset,
  structures: readonly Structure[],
  rows: Int32Array,
  { words, checks }: Columns,
  places: Places,
  on: IsoDate,
): Day {
  const ranked = territoryIndexer(places, rows.length);
  const cress = territoryIndexer(places, 64, false);
  const apart = territoryIndexer(places, rows.length >> 2, false);
  const of = new Int32Array(structures.length);
  const numbers = new Map<number, number>();
  const rankedCounts: number[] = [];
  for (const row of rows) {
    const structure = structures[row] as Structure;
    const word = (words[row] as number) | (statusOn(structure, on, publishedOn) === 'active' ? ACTIVE_BIT : 0);
    let number = numbers.get(word);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(word, number);
      rankedCounts.push(0);
    }
    of[row] = number;
    if (word & CRESS_BIT) cress.add(row, structure.coverage);
    if (word & RANKED_BIT) {
      ranked.add(row, structure.coverage);
      (rankedCounts[number] as number)++;
    } else if (!(word & CRESS_BIT)) apart.add(row, structure.coverage);
  }
  const grouping: Grouping = { of, words: Int32Array.from(numbers.keys()) };
  return {
    on,
    freshness: Float64Array.from(checks, (checked) => freshnessScore(checked, on, rule)),
    classes: { words: grouping.words, rankedCounts: Int32Array.from(rankedCounts) },
    ranked: ranked.pack(grouping),
    cress: cress.pack(grouping),
    apart: apart.pack(grouping),
  };
}
