import type { Hold } from '../coverage-of';
import { isEverywhere } from '../coverage-of';
import { type Criterion, orNull, type ReasonCode, UNKNOWN } from './criterion';

/**
 * The narrower the coverage that holds the place, the higher; a structure that covers only a part of a wide place
 * stays below all that cover the whole. Source: the studied dispositifs act locally or regionally (2012, 1.1).
 */
export const TERRITORY_SCORES: Readonly<Record<Hold, number>> = {
  commune: 1,
  epci: 0.9,
  departement: 0.75,
  region: 0.55,
  national: 0.25,
  part: 0.15,
  elsewhere: 0,
  excluded: 0,
  'not-asked': UNKNOWN,
};

const REASONS: Readonly<Record<Hold, ReasonCode>> = {
  commune: 'territory-commune',
  epci: 'territory-epci',
  departement: 'territory-departement',
  region: 'territory-region',
  national: 'territory-national',
  part: 'territory-part',
  elsewhere: 'territory-none',
  excluded: 'territory-none',
  'not-asked': 'not-asked',
};

export const territory: Criterion = {
  id: 'territory',
  score({ coverage }, { asked, hold }) {
    const held = asked.chain.find((code) => coverage.include.includes(code));
    const evidence = {
      ...(held === undefined ? {} : { held }),
      ...(hold === 'part' ? { part: coverage.include } : {}),
      ...(isEverywhere(coverage) ? { remote: coverage.remote === true } : {}),
    };
    return { score: orNull(TERRITORY_SCORES[hold]), reason: REASONS[hold], evidence };
  },
};
