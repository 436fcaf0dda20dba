import type { Asked } from './asked';
import { TERRITORY_SCORES } from './criteria/territory';
import { EVERYWHERE } from './places';
import type { Postings } from './postings';
import type { Prepared } from './prepare';
import { levelNamed } from './territory';
import type { TerritoryIndex } from './territory-index';
import { ACTIVE_BIT } from './word';

/**
 * Calls back once for each active row whose coverage holds the place, with the score of the narrowest hold; where the
 * index knows what lies within a place, for those that hold a part of a wide one, too.
 */
export function visitHolders(
  index: Prepared,
  { including, excluding, remote, within }: TerritoryIndex,
  { chain, wide }: Asked,
  visit: (row: number, score: number) => void,
): void {
  const { seen, places } = index;
  const mark = index.nextScan++;
  const visitNew = ({ rows, runs, words, heads }: Postings, slot: number | undefined, score: number | null) => {
    if (slot === undefined) return;
    const last = heads[slot + 1] as number;
    for (let run = heads[slot] as number; run < last; run++) {
      if (!((words[run] as number) & ACTIVE_BIT)) continue;
      for (let at = runs[run] as number; at < (runs[run + 1] as number); at++) {
        const row = rows[at] as number;
        if (seen[row] === mark) continue;
        seen[row] = mark;
        if (score !== null) visit(row, score);
      }
    }
  };
  for (const code of chain) visitNew(excluding, places.find(code), null);
  for (const code of chain) visitNew(including, places.find(code), TERRITORY_SCORES[levelNamed(code)]);
  visitNew(remote, EVERYWHERE, TERRITORY_SCORES.national);
  for (const code of wide) visitNew(within, places.find(code), TERRITORY_SCORES.part);
}
