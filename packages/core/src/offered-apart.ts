import type { Asked } from './asked';
import { bitsOf } from './bits';
import { isRanked } from './columns';
import { holdOf } from './coverage-of';
import { TERRITORY_SCORES } from './criteria/territory';
import type { Structure } from './dataset';
import type { IsoDate } from './dates';
import { hashText, mixHashes } from './hash';
import { statusOn } from './lifecycle';
import type { Prepared } from './prepare';
import type { Profile } from './profile';
import { levelOf } from './territory';
import { type Kind, NEEDS, type Need } from './vocabulary';

/** Somebody who accompanies nobody but serves an asked need: a funder of the place, a network of peers. */
export interface NextStep {
  structure: Structure;
  /** The asked needs that it serves, as it states or as its kind implies. */
  needs: Need[];
}

/** What a kind serves by its nature, where its sheet states no need. */
const NEED_OF_KIND: Readonly<Partial<Record<Kind, Need>>> = {
  'financeur-solidaire': 'financement',
  'tete-de-reseau': 'reseau-pairs',
};

const NEXT_STEPS = 3;

/** The CRESS of the region of the place: active on the day, the narrowest first, then by id; `null` where there is none. */
export function safetyNetFor(index: Prepared, asked: Asked, on: IsoDate): Structure | null {
  if (!asked.chain.some((code) => levelOf(code) === 'region')) return null;
  const [first] = holdersApart(index, asked, on)
    .filter(({ kind }) => kind === 'cress')
    .sort((a, b) => territoryRank(b, asked) - territoryRank(a, asked) || (a.id < b.id ? -1 : 1));
  return first ?? null;
}

/** Up to three structures of the place, not ranked, that serve an asked need: the most needs first, then the narrowest. */
export function nextStepsFor(index: Prepared, profile: Profile, asked: Asked, on: IsoDate): NextStep[] {
  if (!profile.needs || profile.needs.length === 0 || asked.chain.length === 0) return [];
  return holdersApart(index, asked, on)
    .filter((structure) => structure.kind !== 'cress' && !isRanked(structure))
    .map((structure) => ({ structure, needs: servedNeeds(structure, profile.needs ?? []) }))
    .filter(({ needs }) => needs.length > 0)
    .sort(
      (a, b) =>
        b.needs.length - a.needs.length ||
        territoryRank(b.structure, asked) - territoryRank(a.structure, asked) ||
        tieOf(a.structure, asked) - tieOf(b.structure, asked) ||
        (a.structure.id < b.structure.id ? -1 : 1),
    )
    .slice(0, NEXT_STEPS);
}

function holdersApart({ apart, dataset }: Prepared, asked: Asked, on: IsoDate): Structure[] {
  const rows = new Set<number>(apart.everywhere);
  for (const code of asked.chain) apart.including.forEach(code, (row) => rows.add(row));
  for (const code of asked.chain) apart.excluding.forEach(code, (row) => rows.delete(row));
  return [...rows]
    .map((row) => dataset.structures[row] as Structure)
    .filter((structure) => statusOn(structure, on, dataset.publishedOn) === 'active');
}

const territoryRank = ({ coverage }: Structure, asked: Asked): number => TERRITORY_SCORES[holdOf(coverage, asked)];
const tieOf = ({ id }: Structure, asked: Asked): number => mixHashes(hashText(id), asked.hash);

function servedNeeds({ kind, needs }: Structure, asked: readonly Need[]): Need[] {
  const implied = NEED_OF_KIND[kind];
  const serves = bitsOf(needs, NEEDS) | bitsOf(implied && [implied], NEEDS);
  return asked.filter((need) => serves & bitsOf([need], NEEDS));
}
