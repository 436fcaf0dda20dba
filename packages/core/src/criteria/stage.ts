import { countBits } from '../bits';
import { type Criterion, UNKNOWN } from './criterion';

/** By how many stages a structure covers: one that is dedicated to the asked stage knows it best. */
const BY_COUNT = [UNKNOWN, 1, 0.85, 0.7, 0.55] as const;

/** @param stages the structure's, @param asked the profile's: bit sets of `STAGES`. */
export function stageScore(stages: number, asked: number): number {
  if (asked === 0 || stages === 0) return UNKNOWN;
  return stages & asked ? (BY_COUNT[countBits(stages)] as number) : 0;
}

export const stage: Criterion = {
  id: 'stage',
  score: ({ stages }, asked) => stageScore(stages, asked.stage),
  why({ stages: evidence }, { stages }, asked, score) {
    if (asked.stage === 0) return { reason: 'not-asked' };
    if (stages === 0) return { reason: 'not-stated' };
    if (score === 0) return { reason: 'stage-other', evidence };
    const count = countBits(stages);
    return { reason: count === 1 ? 'stage-dedicated' : count === 4 ? 'stage-all' : 'stage-among', evidence };
  },
};
