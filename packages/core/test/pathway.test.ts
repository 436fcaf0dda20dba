import { describe, expect, it } from 'vitest';
import { createMatcher } from '../src/index';
import { dataset, MARSEILLE, structure } from './fixtures';

const local = { include: ['DEP-13'] };
const idea = structure('idea', { stages: ['emergence'], models: ['generateur'], coverage: local, next: ['nursery'] });
const nursery = structure('nursery', {
  stages: ['creation'],
  models: ['porteur'],
  coverage: { include: ['REG-93'] },
  ecosystems: ['ramsess'],
});
const rival = structure('rival', { stages: ['creation'], models: ['porteur'], coverage: local });
const sister = structure('sister', {
  stages: ['consolidation', 'developpement'],
  coverage: { include: ['FR'] },
  ecosystems: ['ramsess'],
});
const neighbour = structure('neighbour', { stages: ['consolidation'], coverage: local });
const cress = structure('cress', { kind: 'cress', coverage: { include: ['REG-93'] } });
const matcher = createMatcher(dataset(idea, nursery, rival, sister, neighbour, cress));

describe('pathway', () => {
  it('goes from the stage of the profile to the last, through declared links first, then ecosystems, then the ranking', () => {
    const steps = matcher.pathway({ situation: 'besoin', stage: 'emergence', territory: MARSEILLE });
    expect(
      steps.map(({ stage, via, recommendations }) => [stage, via, recommendations.map((one) => one.structure.id)]),
    ).toEqual([
      ['emergence', 'ranking', ['idea']],
      ['creation', 'next', ['nursery', 'rival']],
      ['consolidation', 'ecosystem', ['sister', 'neighbour']],
      ['developpement', 'ranking', ['sister']],
    ]);
  });

  it('finds a declared link however many are nearer', () => {
    const rivals = [1, 2, 3, 4, 5].map((n) => structure(`rival-${n}`, { stages: ['creation'], coverage: local }));
    const [, creation] = createMatcher(dataset(idea, nursery, ...rivals)).pathway({
      stage: 'emergence',
      territory: MARSEILLE,
    });
    expect(creation?.via).toBe('next');
    expect(creation?.recommendations.map(({ rank, structure }) => [rank, structure.id === 'nursery'])).toEqual([
      [1, true],
      [2, false],
      [3, false],
    ]);
  });

  it('says a gap: nobody here, who is nearest, and the CRESS', () => {
    const [, , gap] = createMatcher(dataset(idea, nursery, cress)).pathway({
      stage: 'emergence',
      territory: MARSEILLE,
    });
    expect(gap).toMatchObject({ stage: 'consolidation', via: 'none', recommendations: [], safetyNet: { id: 'cress' } });
    expect(gap?.nearest.map((one) => one.structure.id)).toContain('nursery');
  });

  it('starts at the first stage when none is known, and ends at the last', () => {
    expect(matcher.pathway({}).map(({ stage }) => stage)).toEqual([
      'emergence',
      'creation',
      'consolidation',
      'developpement',
    ]);
    expect(matcher.pathway({ stage: 'developpement' })).toHaveLength(1);
  });
});
