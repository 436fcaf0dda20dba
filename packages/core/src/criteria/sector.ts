import { valuesIn } from '../bits';
import { SECTORS } from '../vocabulary';
import { type Criterion, UNKNOWN } from './criterion';

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
  score: ({ sectors }, asked) => sectorScore(sectors, asked.sectors),
  why(structure, { sectors }, asked) {
    if (asked.sectors === 0) return { reason: 'not-asked' };
    if (sectors === 0) return { reason: 'sector-generalist' };
    return sectors & asked.sectors
      ? { reason: 'sector-specialised', evidence: valuesIn(structure.sectors, SECTORS, asked.sectors) }
      : { reason: 'sector-other', evidence: structure.sectors };
  },
};
