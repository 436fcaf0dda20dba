import { describe, expect, it } from 'vitest';
import { ask } from '../src/asked';
import { UNKNOWN } from '../src/criteria/criterion';
import type { Dataset, Profile, Structure, Weights } from '../src/index';
import { prepare } from '../src/prepare';
import { Scorer } from '../src/score';
import { weightsWith } from '../src/weights';
import { wordOf } from '../src/word';
import { dataset, structure } from './fixtures';

const TERRITORY = 0.75;

/** The score of a structure, and what is promised beforehand of all that pass the gates as it does. */
function scored(
  one: Structure,
  profile: Profile,
  { territory = TERRITORY, weights = {} as Partial<Weights>, data = dataset(one) } = {},
) {
  const index = prepare(data, weightsWith(weights));
  const scorer = new Scorer(index.columns, index.dayOf().freshness, index.weights, ask(profile));
  const most = scorer.take(wordOf(one), territory);
  return { most, score: scorer.scoreOf(0) };
}

const QUESTIONS: Record<string, Partial<Profile>> = {
  sectors: { sectors: ['mobilite'] },
  needs: { needs: ['formation', 'locaux'] },
  audiences: { audiences: ['femmes'] },
};
/** Every way to answer some of them: what rows may gain differs by each. */
const PROFILES = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => Object.keys(QUESTIONS).filter((_, at) => bits & (1 << at)));
const profileOf = (asked: readonly string[]): Profile =>
  Object.assign({ stage: 'creation', model: 'porteur' }, ...asked.map((one) => QUESTIONS[one]));

/** Seen today, and all that can be asked for. */
const ideal = structure('ideal', {
  stages: ['creation', 'emergence'],
  models: ['porteur'],
  sectors: ['mobilite'],
  needs: ['formation', 'locaux'],
  audiences: ['femmes'],
  checkedOn: '2026-11-22',
});

describe('what a run of structures can reach', () => {
  it.each(PROFILES)('is what the ideal one reaches, and no less: %s %s %s', (...asked) => {
    for (const territory of [TERRITORY, UNKNOWN]) {
      const { most, score } = scored(ideal, profileOf(asked), { territory });
      expect(score).toBeLessThanOrEqual(most);
      expect(most - score).toBeLessThan(1e-6);
    }
  });

  it.each(Object.keys(QUESTIONS))('leaves room for a weight that counts more than the others: %s', (question) => {
    const criterion = { sectors: 'sector', needs: 'needs', audiences: 'audience' }[question] as keyof Weights;
    const { most, score } = scored(ideal, profileOf([question]), { weights: { [criterion]: 40 } });
    expect(score).toBeLessThanOrEqual(most);
    expect(most - score).toBeLessThan(1e-6);
  });

  it('is everything where nothing counts', () => {
    const none: Weights = { stage: 0, territory: 0, model: 0, sector: 0, needs: 0, audience: 0, freshness: 0 };
    expect(scored(ideal, profileOf(['sectors']), { weights: none })).toEqual({ most: 1, score: 0 });
  });

  it('counts a sheet that nobody checked as an old one', () => {
    const { checkedOn: _, ...unchecked } = ideal;
    const { most, score } = scored(structure('unchecked', unchecked), profileOf([]), { weights: { freshness: 10 } });
    const shared = scored(structure('unchecked', unchecked), profileOf([]), { weights: { freshness: 0 } });
    // Stage 5, territory 5, model 4: 14 of 24 once freshness counts 10 and gives nothing.
    expect(score).toBeCloseTo((shared.score * 14) / 24, 12);
    expect(score).toBeLessThanOrEqual(most);
  });

  it('leaves freshness out where the dataset gives no rule for it', () => {
    const { freshness: _, ...data } = dataset(ideal);
    const ruled = scored(ideal, profileOf([]), { weights: { freshness: 0 } });
    const free = scored(ideal, profileOf([]), { weights: { freshness: 10 }, data: data as Dataset });
    expect(free.score).toBe(ruled.score);
    expect(free.score).toBeLessThanOrEqual(free.most);
  });
});
