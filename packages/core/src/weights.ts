import { CRITERION_IDS, type CriterionId } from './criteria/criterion';
import { type Issue, throwIfAny } from './errors';

/** How much each criterion counts in the weighted mean. Any finite number from 0; only their ratios matter. */
export type Weights = Record<CriterionId, number>;

/** A weight, why it has its size, and what says so. */
interface DocumentedWeight {
  weight: number;
  why: string;
  source: string;
}

/** The numbers alone, which are all that a match needs. */
const PUBLISHED: Readonly<Weights> = {
  stage: 5,
  territory: 5,
  model: 4,
  sector: 3,
  needs: 3,
  audience: 2,
  freshness: 1,
};

/** The published weights. Changing one changes every ranking: see docs/decisions. */
export const WEIGHTS: Readonly<Record<CriterionId, DocumentedWeight>> = {
  stage: {
    weight: PUBLISHED.stage,
    why: 'Each structure holds a place in the chain from the idea to the change of scale; the wrong link can do nothing.',
    source: 'CHORUM/CIDES/ODYSSEM 2012, 1.1 (the four stages)',
  },
  territory: {
    weight: PUBLISHED.territory,
    why: 'Accompaniment is local: a door that can be reached, and that knows the actors of the place.',
    source: 'CHORUM/CIDES/ODYSSEM 2012, 1.1 (local or regional scope) and 3 (ecosystems)',
  },
  model: {
    weight: PUBLISHED.model,
    why: 'Starting from a carrier or from a need calls for two different trades.',
    source: 'CHORUM/CIDES/ODYSSEM 2012, 1.2 (two models)',
  },
  sector: {
    weight: PUBLISHED.sector,
    why: 'A specialist knows the market and its rules; a generalist remains a good door.',
    source: 'CHORUM/CIDES/ODYSSEM 2012, 2.1 (trade experts in feasibility studies)',
  },
  needs: {
    weight: PUBLISHED.needs,
    why: 'What a person asks for should be what the structure does; sheets rarely state all that they do.',
    source: 'CHORUM/CIDES/ODYSSEM 2012, table of the studied dispositifs (each is told by its activities)',
  },
  audience: {
    weight: PUBLISHED.audience,
    why: 'A programme made for a public is better for it, without closing the others.',
    source: 'Avise 2018 (uneven coverage: rural areas, QPV)',
  },
  freshness: {
    weight: PUBLISHED.freshness,
    why: 'Of two equal doors, the one seen open lately; small, so that an old sheet of the right door stays first.',
    source: 'This project (docs: fraîcheur)',
  },
};

/**
 * The published weights with some replaced.
 * @throws EssOrientationError on a weight that is not a finite number from 0, or an unknown criterion.
 */
export function weightsWith(overrides: Partial<Weights> = {}): Weights {
  const weights = { ...PUBLISHED };
  const issues: Issue[] = [];
  for (const [id, value] of Object.entries(overrides)) {
    if (value === undefined) continue;
    if (!(CRITERION_IDS as readonly string[]).includes(id)) {
      issues.push({ code: 'unknown-value', path: `weights.${id}`, expected: CRITERION_IDS.join(' | '), found: id });
    } else if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) {
      issues.push({ code: 'invalid-number', path: `weights.${id}`, expected: 'a finite number from 0', found: value });
    } else {
      weights[id as CriterionId] = value;
    }
  }
  throwIfAny(issues);
  return weights;
}
