import { valuesIn } from '../bits';
import { SECTORS } from '../vocabulary';
import { type Criterion, orNull, UNKNOWN } from './criterion';

const SPECIALISED = 1;
const GENERALIST = 0.6;
const ELSEWHERE = 0.1;

/** @param sectors the structure's (none = generalist), @param asked the profile's: bit sets of `SECTORS`. */
export function sectorScore(sectors: number, asked: number): number {
  if (asked === 0) return UNKNOWN;
  if (sectors === 0) return GENERALIST;
  return sectors & asked ? SPECIALISED : ELSEWHERE;
}

export const sector: Criterion = {
  id: 'sector',
  score(structure, { sectors }, asked) {
    const score = orNull(sectorScore(sectors, asked.sectors));
    if (asked.sectors === 0) return { score, reason: 'not-asked' };
    if (sectors === 0) return { score, reason: 'sector-generalist' };
    return sectors & asked.sectors
      ? { score, reason: 'sector-specialised', evidence: valuesIn(structure.sectors, SECTORS, asked.sectors) }
      : { score, reason: 'sector-other', evidence: structure.sectors };
  },
};
