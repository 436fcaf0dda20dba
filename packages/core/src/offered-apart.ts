import type { Asked } from './asked';
import { Best } from './best';
import { countBits } from './bits';
import { NEED_SHIFT } from './columns';
import { TERRITORY_SCORES } from './criteria/territory';
import type { Structure } from './dataset';
import type { Day } from './day';
import { mixHashes } from './hash';
import type { Prepared } from './prepare';
import { levelNamed } from './territory';
import { EVERY, type TerritoryIndex } from './territory-index';
import { NEEDS, type Need } from './vocabulary';

/** Somebody who accompanies nobody but serves an asked need: a funder of the place, a network of peers. */
export interface NextStep {
  structure: Structure;
  /** The asked needs that it serves, as it states or as its kind implies. */
  needs: Need[];
}

const NEXT_STEPS = 3;

/** The CRESS of the region of the place: active on the day, the narrowest first, then by id; `null` where there is none. */
export function safetyNetFor(index: Prepared, asked: Asked, day: Day): Structure | null {
  if (!asked.chain.some((code) => levelNamed(code) === 'region')) return null;
  const best = new Best(1, index.before);
  visitHolders(index, index.cress, asked, (row, score) => {
    if (day.isActive(row)) best.add(row, 0, score, 0, 'region', null);
  });
  const [first] = best.sorted();
  return first ? (index.structures[first.row] as Structure) : null;
}

/** Up to three structures of the place, not ranked, that serve an asked need: the most needs first, then the narrowest. */
export function nextStepsFor(index: Prepared, asked: Asked, day: Day): NextStep[] {
  if (asked.needs === 0 || asked.chain.length === 0) return [];
  const { offers, hashes } = index.columns;
  const best = new Best(NEXT_STEPS, index.before);
  visitHolders(index, index.apart, asked, (row, score) => {
    const served = ((offers[row] as number) >>> NEED_SHIFT) & asked.needs;
    const steps = NEEDS.length - countBits(served);
    if (served === 0 || !day.isActive(row) || best.refuses(steps, score)) return;
    best.add(row, steps, score, mixHashes(hashes[row] as number, asked.hash), 'region', null);
  });
  return best.sorted().map(({ row }) => ({
    structure: index.structures[row] as Structure,
    needs: NEEDS.filter((_, bit) => ((offers[row] as number) >>> NEED_SHIFT) & asked.needs & (1 << bit)),
  }));
}

/** Calls back once for each row whose coverage holds the whole place, with the score of the narrowest hold. */
function visitHolders(
  index: Prepared,
  { including, excluding, remote }: TerritoryIndex,
  { chain }: Asked,
  visit: (row: number, score: number) => void,
): void {
  const { seen } = index;
  const mark = index.nextScan++;
  for (const code of chain) for (const row of excluding.of(code)) seen[row] = mark;
  const visitNew = (rows: Int32Array, score: number) => {
    for (const row of rows) {
      if (seen[row] === mark) continue;
      seen[row] = mark;
      visit(row, score);
    }
  };
  for (const code of chain) visitNew(including.of(code), TERRITORY_SCORES[levelNamed(code)]);
  visitNew(remote.of(EVERY), TERRITORY_SCORES.national);
}
