import {
  type CriterionScore,
  createMatcher,
  type Dataset,
  isRanked,
  type Matcher,
  type NearMiss,
  type Profile,
  type Structure,
} from '@ess-orientation/core';

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

/** Looks among those who start projects alone: a few, where the dataset may hold thousands. */
export function generatorFinder(dataset: Dataset): (profile: Profile) => Generators {
  const structures = dataset.structures.filter(startsProjects);
  // A collectivité or a network that starts projects is not ranked, but is somebody to call.
  const unranked = structures.filter((structure) => !isRanked(structure));
  let matcher: Matcher | undefined;
  return (profile) => {
    matcher ??= createMatcher({ ...dataset, structures });
    const { explain } = matcher;
    const { recommendations, nearMisses } = matcher.match(profile, { limit: Infinity, nearMisses: Infinity });
    const apart = unranked
      .map(({ id }) => explain(profile, id))
      .filter(({ gates }) => gates.every(({ passed }) => passed));
    const serving = [...recommendations, ...apart];
    return {
      local: serving.filter(({ criteria }) => !isNational(criteria)).map(({ structure }) => structure),
      national: serving.filter(({ criteria }) => isNational(criteria)).map(({ structure }) => structure),
      nearest: nearMisses.filter(({ failed }) => failed === 'territory').slice(0, NEAREST),
    };
  };
}

const startsProjects = ({ models }: Structure): boolean => models.includes('generateur');

const isNational = (criteria: readonly CriterionScore[]): boolean =>
  criteria.some(({ reason }) => reason === 'territory-national');
