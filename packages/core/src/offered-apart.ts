import type { Asked } from './asked';
import { Best } from './best';
import { countBits } from './bits';
import { needsIn } from './columns';
import type { Structure } from './dataset';
import type { Day } from './day';
import { mixHashes } from './hash';
import { visitHolders } from './holders';
import type { Prepared } from './prepare';
import { levelNamed } from './territory';
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
  visitHolders(index, day.cress, asked, (row, score) => best.add(row, 0, score, 0, 'region', null));
  const [first] = best.sorted();
  return first ? (index.structures[first.row] as Structure) : null;
}

/** Up to three structures of the place, not ranked, that serve an asked need: the most needs first, then the narrowest. */
export function nextStepsFor(index: Prepared, asked: Asked, day: Day): NextStep[] {
  if (asked.needs === 0 || asked.chain.length === 0) return [];
  const { offers, hashes } = index.columns;
  const best = new Best(NEXT_STEPS, index.before);
  visitHolders(index, day.apart, asked, (row, score) => {
    const served = needsIn(offers[row] as number) & asked.needs;
    const steps = NEEDS.length - countBits(served);
    if (served === 0 || best.refuses(steps, score)) return;
    best.add(row, steps, score, mixHashes(hashes[row] as number, asked.hash), 'region', null);
  });
  return best.sorted().map(({ row }) => ({
    structure: index.structures[row] as Structure,
    needs: NEEDS.filter((_, bit) => needsIn(offers[row] as number) & asked.needs & (1 << bit)),
  }));
}
