import {
  type CriterionScore,
  createMatcher,
  type Dataset,
  type Explanation,
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

/** How many near misses to look through first: those of another place are among the nearest, nearly always. */
const LIKELY = 50;

/**
 * Looks among those who start projects alone, who are few where the dataset may hold thousands, and no further than is
 * shown: what it gives takes `most` of the place, then the others where there is none.
 */
export function generatorFinder(dataset: Dataset): (profile: Profile, most: number) => Generators {
  const structures = dataset.structures.filter(startsProjects);
  // A collectivité or a network that starts projects is not ranked, but is somebody to call.
  const unranked = structures.filter((structure) => !isRanked(structure));
  let matcher: Matcher | undefined;
  return (profile, most) => {
    matcher ??= createMatcher({ ...dataset, structures });
    const { match, explain } = matcher;
    const local: Structure[] = [];
    const national: Structure[] = [];
    const add = ({ structure, criteria }: Pick<Explanation, 'structure' | 'criteria'>) =>
      (isNational(criteria) ? national : local).push(structure);
    // Without a place, everyone is of the place.
    const limit = profile.territory?.length ? Infinity : most;
    match(profile, { limit, nearMisses: 0 }).recommendations.forEach(add);
    for (const { id } of unranked) {
      if (local.length >= most) break;
      const explained = explain(profile, id);
      if (explained.gates.every(({ passed }) => passed)) add(explained);
    }
    const nearest = (among: number): NearMiss[] => {
      const found = match(profile, { limit: 0, nearMisses: among })
        .nearMisses.filter(({ failed }) => failed === 'territory')
        .slice(0, NEAREST);
      return found.length < NEAREST && among < Infinity ? nearest(Infinity) : found;
    };
    return { local, national, nearest: local.length > 0 ? [] : nearest(LIKELY) };
  };
}

const startsProjects = ({ models }: Structure): boolean => models.includes('generateur');

const isNational = (criteria: readonly CriterionScore[]): boolean =>
  criteria.some(({ reason }) => reason === 'territory-national');
