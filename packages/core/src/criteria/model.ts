import { type Criterion, orNull, UNKNOWN } from './criterion';

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
  score(structure, { models }, asked) {
    const score = orNull(modelScore(models, asked.model));
    const evidence = structure.models;
    if (asked.model === 0) return { score, reason: 'not-asked' };
    if (models === 0) return { score, reason: 'not-stated' };
    if (models === asked.model) return { score, reason: 'model-exact', evidence };
    return { score, reason: models & asked.model ? 'model-both' : 'model-other', evidence };
  },
};
