import { describe, expect, it } from 'vitest';
import { createMatcher } from '../src/index';
import { dataset, MARSEILLE, structure } from './fixtures';

describe('explain', () => {
  const couveuse = structure('couveuse', {
    stages: ['creation'],
    models: ['porteur'],
    needs: ['tester-activite'],
    coverage: { include: ['DEP-13'] },
    checkedOn: '2026-10-01',
  });
  const cress = structure('cress', { kind: 'cress', coverage: { include: ['REG-93'] } });
  const matcher = createMatcher(dataset(couveuse, cress));

  it('says why, criterion by criterion, with what each rests on', () => {
    const profile = { stage: 'creation', territory: MARSEILLE, needs: ['tester-activite', 'locaux'] } as const;
    const { qualifies, criteria, wants } = matcher.explain(
      { ...profile, territory: [...MARSEILLE], needs: [...profile.needs] },
      'couveuse',
    );
    expect([qualifies, wants]).toEqual([true, null]);
    expect(criteria.map(({ criterion, reason, score }) => [criterion, reason, score])).toEqual([
      ['territory', 'territory-departement', 0.75],
      ['stage', 'stage-dedicated', 1],
      ['model', 'not-asked', null],
      ['sector', 'not-asked', null],
      ['needs', 'needs-some', 0.5],
      ['audience', 'not-asked', null],
      ['freshness', 'freshness-recent', 1],
    ]);
    expect(criteria[0]?.evidence).toEqual({ held: 'DEP-13' });
    expect(criteria[4]?.evidence).toEqual({ served: ['tester-activite'], asked: 2 });
  });

  it('says why not, gate by gate, and all that would have to change', () => {
    const { qualifies, gates, wants } = matcher.explain(
      { situation: 'envie', stage: 'emergence', territory: ['DEP-35'] },
      'couveuse',
    );
    expect(qualifies).toBe(false);
    expect(gates.filter(({ passed }) => !passed).map(({ gate, reason }) => [gate, reason])).toEqual([
      ['territory', 'territory-elsewhere'],
      ['stage', 'stage-other'],
      ['model', 'model-other'],
    ]);
    expect(wants).toEqual({ territory: ['DEP-13'], stage: 'creation', model: 'porteur' });
    expect(matcher.explain({ situation: 'envie', ...wants }, 'couveuse').qualifies).toBe(true);
  });

  it('explains one that is never ranked, and says that it is not', () => {
    expect(matcher.explain({ territory: MARSEILLE }, 'cress')).toMatchObject({
      ranked: false,
      qualifies: false,
      wants: null,
    });
  });
});
