import { bitsOf } from '../bits';
import type { Structure } from '../dataset';
import { AUDIENCES } from '../vocabulary';
import { type Criterion, UNKNOWN } from './criterion';

const TARGET = 1;
const OPEN = 0.5;
const OTHER_TARGET = 0.3;

/** The audiences a structure says it is for, whether it welcomes others or not. */
export const targetsOf = (structure: Structure): number =>
  bitsOf(structure.audiences, AUDIENCES) | bitsOf(structure.reservedTo, AUDIENCES);

/** @param targets the structure's, @param asked the profile's: bit sets of `AUDIENCES`. */
export function audienceScore(targets: number, asked: number): number {
  if (asked === 0) return UNKNOWN;
  if (targets === 0) return OPEN;
  return targets & asked ? TARGET : OTHER_TARGET;
}

export const audience: Criterion = {
  id: 'audience',
  score: ({ targets }, { audiences }) => audienceScore(targets, audiences),
  why(_structure, { targets }, { audiences }) {
    if (audiences === 0) return { reason: 'not-asked' };
    if (targets === 0) return { reason: 'audience-open' };
    const evidence = AUDIENCES.filter((_, bit) => targets & (1 << bit));
    return { reason: targets & audiences ? 'audience-target' : 'audience-other', evidence };
  },
};
