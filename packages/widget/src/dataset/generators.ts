import type { Matcher, NearMiss, Profile, Recommendation, Structure } from '@ess-orientation/core';

/** Who starts projects from a need, for those who have one and nobody to carry the project. */
export interface Generators {
  /** Of the place, best first. */
  local: Recommendation[];
  /** Open to the whole country. */
  national: Recommendation[];
  /** Of other places, nearest first. */
  nearest: NearMiss[];
}

const NEAREST = 3;

export function generatorsFor(matcher: Matcher, profile: Profile): Generators {
  const { recommendations, nearMisses } = matcher.match(profile, { limit: Infinity, nearMisses: Infinity });
  const serving = recommendations.filter(({ structure }) => startsProjects(structure));
  const isNational = ({ criteria }: Recommendation) => criteria.some(({ reason }) => reason === 'territory-national');
  return {
    local: serving.filter((one) => !isNational(one)),
    national: serving.filter(isNational),
    nearest: nearMisses
      .filter(({ failed, structure }) => failed === 'territory' && startsProjects(structure))
      .slice(0, NEAREST),
  };
}

const startsProjects = ({ models }: Structure): boolean => models.includes('generateur');
