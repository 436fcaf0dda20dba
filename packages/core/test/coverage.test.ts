import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatcher, MODELS, STAGES } from '../src/index';
import { datasetArbitrary } from './arbitraries';
import { dataset, structure } from './fixtures';
import { reference } from './reference';

describe('coverage', () => {
  it('tells who serves each cell, how local, and the gaps', () => {
    const local = structure('local', { stages: ['creation'], models: ['porteur'], coverage: { include: ['DEP-13'] } });
    const part = structure('part', { stages: ['creation'], models: ['porteur'], coverage: { include: ['COM-13055'] } });
    const national = structure('national', { stages: ['creation', 'emergence'], models: ['porteur'] });
    const silent = structure('silent', { coverage: { include: ['DEP-13'] } });
    const { cells, gaps } = createMatcher(dataset(local, part, national, silent)).coverage({
      territories: ['DEP-13'],
      models: ['porteur'],
    });
    expect(
      cells.map(({ stage, narrowest, served }) => [stage, narrowest, served.map((one) => one.structure.id)]),
    ).toEqual([
      ['emergence', 'national', ['national']],
      ['creation', 'departement', ['local', 'part', 'national']],
      ['consolidation', null, []],
      ['developpement', null, []],
    ]);
    expect(gaps.map(({ stage, kind }) => [stage, kind])).toEqual([
      ['emergence', 'national-only'],
      ['consolidation', 'none'],
      ['developpement', 'none'],
    ]);
  });

  it('counts a generalist in every sector, a specialist in its own', () => {
    const all = structure('all', { stages: ['creation'], models: ['porteur'] });
    const one = structure('one', { stages: ['creation'], models: ['porteur'], sectors: ['mobilite'] });
    const { cells } = createMatcher(dataset(all, one)).coverage({
      territories: ['DEP-13'],
      stages: ['creation'],
      models: ['porteur'],
      sectors: ['mobilite', 'numerique'],
    });
    expect(cells.map(({ sector, served }) => [sector, served.length])).toEqual([
      ['mobilite', 2],
      ['numerique', 1],
    ]);
  });

  it('draws all of France by default, at any date', () => {
    const born = structure('born', {
      stages: ['creation'],
      models: ['porteur'],
      lifecycle: [{ status: 'active', since: '2015' }],
    });
    const matcher = createMatcher(dataset(born));
    expect(matcher.coverage().cells).toHaveLength(101 * 4 * 2);
    expect(matcher.coverage({ on: '2012-02-15' }).gaps).toHaveLength(101 * 4 * 2);
  });

  it('agrees with the gates: whoever serves a cell qualifies for it', () => {
    fc.assert(
      fc.property(datasetArbitrary(15), fc.constantFrom('DEP-13', 'REG-93', 'DEP-2A'), (data, place) => {
        for (const { stage, model, served } of createMatcher(data).coverage({ territories: [place] }).cells) {
          const qualified = reference(data, { stage, model, territory: [place] })
            .filter(
              ({ failed, structure }) =>
                failed.length === 0 && structure.stages.length > 0 && structure.models.length > 0,
            )
            .map(({ structure }) => structure.id);
          expect(served.map((one) => one.structure.id).sort()).toEqual(qualified.sort());
        }
      }),
      { numRuns: 60 },
    );
    expect([STAGES.length, MODELS.length]).toEqual([4, 2]);
  });
});
