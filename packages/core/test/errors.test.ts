import { describe, expect, it } from 'vitest';
import { createMatcher, type Dataset, EssOrientationError, type Profile } from '../src/index';
import { dataset, structure } from './fixtures';

const matcher = createMatcher(dataset(structure('one')));

function errorOf(run: () => unknown): EssOrientationError {
  try {
    run();
  } catch (error) {
    if (error instanceof EssOrientationError) return error;
    throw error;
  }
  throw new Error('no error was thrown');
}

describe('bad input', () => {
  it('names every unknown value and unparseable code at once, with path, expected and found', () => {
    const profile = {
      stage: 'seed',
      sectors: ['mobilite', 'crypto'],
      territory: ['DEP-99', 'DEP-20', 'Marseille', 'COM-20004'],
    };
    const { issues } = errorOf(() => matcher.match(profile as unknown as Profile));
    expect(issues.map(({ code, path, found }) => [code, path, found])).toEqual([
      ['unknown-value', 'profile.stage', 'seed'],
      ['unknown-value', 'profile.sectors[1]', 'crypto'],
      ['invalid-territory', 'profile.territory[0]', 'DEP-99'],
      ['invalid-territory', 'profile.territory[1]', 'DEP-20'],
      ['invalid-territory', 'profile.territory[2]', 'Marseille'],
      ['invalid-territory', 'profile.territory[3]', 'COM-20004'],
    ]);
    expect(issues[0]?.expected).toContain('emergence | creation');
  });

  it('says what it found without going into it, however deep', () => {
    let deep: unknown = 'end';
    for (let level = 0; level < 100_000; level++) deep = [deep];
    expect(errorOf(() => matcher.match({ stage: deep } as unknown as Profile)).message).toContain('found a list of 1');
  });

  it('reads the codes of Corsica, of overseas and of the levels', () => {
    const codes = ['FR', 'REG-04', 'DEP-2A', 'DEP-974', 'COM-2B033', 'COM-97411', 'EPCI-200046977', 'COM-75056'];
    for (const code of codes) expect(() => matcher.match({ territory: [code] })).not.toThrow();
  });

  it.each([
    ['a profile that is no object', () => matcher.match(null as unknown as Profile), 'wrong-type', 'profile'],
    [
      'a list that is none',
      () => matcher.match({ needs: 'locaux' } as unknown as Profile),
      'wrong-type',
      'profile.needs',
    ],
    ['an unknown structure', () => matcher.explain({}, 'nobody'), 'unknown-structure', 'structureId'],
    ['a day that does not exist', () => matcher.match({}, { on: '2026-02-30' }), 'invalid-date', 'options.on'],
    ['a limit that is no count', () => matcher.match({}, { limit: -1 }), 'invalid-number', 'options.limit'],
    ['no dataset', () => createMatcher(undefined as unknown as Dataset), 'wrong-type', 'dataset.structures'],
    ['a weight below 0', () => createMatcher(dataset(), { weights: { stage: -1 } }), 'invalid-number', 'weights.stage'],
    [
      'an unknown weight',
      () => createMatcher(dataset(), { weights: { karma: 1 } as object }),
      'unknown-value',
      'weights.karma',
    ],
    [
      'a place that is none',
      () => matcher.coverage({ territories: ['Lyon'] }),
      'invalid-territory',
      'query.territories[0]',
    ],
  ])('%s: a typed error', (_, run, code, path) => {
    expect(errorOf(run)).toMatchObject({ name: 'EssOrientationError', code, path });
  });
});
