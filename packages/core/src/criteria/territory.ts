import { type Hold, isEverywhere, narrowestHeld } from '../coverage-of';
import type { TerritoryCode } from '../territory';
import { type Criterion, type ReasonCode, UNKNOWN } from './criterion';

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
  score: ({ hold }) => TERRITORY_SCORES[hold],
  why({ coverage }, { hold }, { chain }) {
    const evidence: { held?: TerritoryCode; part?: readonly TerritoryCode[]; remote?: boolean } = {};
    const held = narrowestHeld(coverage, chain);
    if (held !== undefined) evidence.held = held;
    if (hold === 'part') evidence.part = coverage.include;
    if (isEverywhere(coverage)) evidence.remote = coverage.remote === true;
    return { reason: REASONS[hold], evidence };
  },
};
