import { type Criterion, UNKNOWN } from './criterion';

const EXACT = 1;
const BOTH = 0.7;
/** A sheet that states no model stays below one that states both: the design orders it, so it counts in the mean. */
const NOT_STATED = 0.4;

/** @param models the structure's, @param asked the profile's: bit sets of `MODELS`. */
export function modelScore(models: number, asked: number): number {
  if (asked === 0) return UNKNOWN;
  if (models === 0) return NOT_STATED;
  if (models === asked) return EXACT;
  return models & asked ? BOTH : 0;
}

export const model: Criterion = {
  id: 'model',
  score: ({ models }, asked) => modelScore(models, asked.model),
  why({ models: evidence }, { models }, asked) {
    if (asked.model === 0) return { reason: 'not-asked' };
    if (models === 0) return { reason: 'not-stated' };
    if (models === asked.model) return { reason: 'model-exact', evidence };
    return { reason: models & asked.model ? 'model-both' : 'model-other', evidence };
  },
};
