import { type CriterionScore, isRanked, type NearMiss, type Profile, type Structure } from '@ess-orientation/core';
import type { Ready } from '../controllers/dataset-controller';

/** Who starts projects from a need, for those who have one and nobody to carry the project. */
export interface Generators {
  /** Of the place: those that accompany people first, best first. */
  local: Structure[];
  /** Open to the whole country. */
  national: Structure[];
  /** Of other places, nearest first. */
  nearest: NearMiss[];
}

const NEAREST = 3;

export function generatorsFor({ matcher, dataset }: Pick<Ready, 'matcher' | 'dataset'>, profile: Profile): Generators {
  const { recommendations, nearMisses } = matcher.match(profile, { limit: Infinity, nearMisses: Infinity });
  // A collectivité or a network that starts projects is not ranked, but is somebody to call.
  const apart = dataset.structures
    .filter((structure) => startsProjects(structure) && !isRanked(structure))
    .map(({ id }) => matcher.explain(profile, id))
    .filter(({ gates }) => gates.every(({ passed }) => passed));
  const serving = [...recommendations, ...apart].filter(({ structure }) => startsProjects(structure));
  return {
    local: serving.filter(({ criteria }) => !isNational(criteria)).map(({ structure }) => structure),
    national: serving.filter(({ criteria }) => isNational(criteria)).map(({ structure }) => structure),
    nearest: nearMisses
      .filter(({ failed, structure }) => failed === 'territory' && startsProjects(structure))
      .slice(0, NEAREST),
  };
}

const startsProjects = ({ models }: Structure): boolean => models.includes('generateur');

const isNational = (criteria: readonly CriterionScore[]): boolean =>
  criteria.some(({ reason }) => reason === 'territory-national');
