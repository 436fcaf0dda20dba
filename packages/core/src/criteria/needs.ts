import { countBits, valuesIn } from '../bits';
import { NEEDS } from '../vocabulary';
import { type Criterion, UNKNOWN } from './criterion';

/** The share of the asked needs that a structure serves. @param needs the structure's, @param asked the profile's. */
export function needsScore(needs: number, asked: number): number {
  if (asked === 0 || needs === 0) return UNKNOWN;
  return countBits(needs & asked) / countBits(asked);
}

export const needs: Criterion = {
  id: 'needs',
  score: ({ needs }, asked) => needsScore(needs, asked.needs),
  why(structure, _traits, asked, score) {
    if (asked.needs === 0) return { reason: 'not-asked' };
    if (score === null) return { reason: 'not-stated' };
    const served = valuesIn(structure.needs, NEEDS, asked.needs);
    const reason = score === 1 ? 'needs-all' : score > 0 ? 'needs-some' : 'needs-none';
    return { reason, evidence: { served, asked: countBits(asked.needs) } };
  },
};
