import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containersOf, createMatcher, modelOf, type Profile, strongestFirst } from '../src/index';
import { datasetArbitrary, dayArbitrary, profileArbitrary, structureArbitrary } from './arbitraries';
import { dataset } from './fixtures';
import { referenceNearMisses, referenceRanking } from './reference';

const RUNS = { numRuns: 400 };
const everything = { limit: Number.POSITIVE_INFINITY, nearMisses: Number.POSITIVE_INFINITY };

describe('match, over random datasets and profiles', () => {
  it('equals the exhaustive reference: ranking, scores, breakdown, near misses, totals', () => {
    fc.assert(
      fc.property(datasetArbitrary(), profileArbitrary, dayArbitrary, (data, profile, on) => {
        const { recommendations, total, nearMisses, nearMissTotal } = createMatcher(data).match(profile, {
          ...everything,
          on,
        });
        const expected = referenceRanking(data, profile, on);
        expect(recommendations.map(({ structure, score }) => [structure.id, score])).toEqual(
          expected.map(({ structure, score }) => [structure.id, score]),
        );
        expect(
          recommendations.map(({ criteria }) => criteria.map(({ criterion, score }) => [criterion, score])),
        ).toEqual(expected.map(({ breakdown }) => Object.entries(breakdown)));
        expect(total).toBe(expected.length);
        const near = referenceNearMisses(data, profile, on);
        expect(nearMisses.map(({ structure, failed }) => [structure.id, failed])).toEqual(
          near.map(({ structure, failed }) => [structure.id, failed[0]]),
        );
        expect(nearMissTotal).toBe(near.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('cuts without changing the order', () => {
    fc.assert(
      fc.property(datasetArbitrary(60), profileArbitrary, fc.nat(4), fc.nat(4), (data, profile, limit, nearMisses) => {
        const matcher = createMatcher(data);
        const all = matcher.match(profile, everything);
        const cut = matcher.match(profile, { limit, nearMisses });
        expect(cut.recommendations).toEqual(all.recommendations.slice(0, limit));
        expect(cut.nearMisses).toEqual(all.nearMisses.slice(0, nearMisses));
        expect([cut.total, cut.nearMissTotal, cut.status]).toEqual([all.total, all.nearMissTotal, all.status]);
      }),
      RUNS,
    );
  });

  it('does not depend on the order of the structures, nor of the lists in the profile', () => {
    fc.assert(
      fc.property(datasetArbitrary(), profileArbitrary, fc.infiniteStream(fc.nat()), (data, profile, seeds) => {
        const keys = new Map(data.structures.map(({ id }) => [id, seeds.next().value as number]));
        const shuffled = [...data.structures].sort((a, b) => (keys.get(a.id) ?? 0) - (keys.get(b.id) ?? 0));
        const reversed: Profile = { ...profile };
        if (profile.sectors) reversed.sectors = [...profile.sectors].reverse();
        const one = createMatcher(data).match(profile, everything);
        const other = createMatcher({ ...data, structures: shuffled }).match(reversed, everything);
        expect(ids(other)).toEqual(ids(one));
        expect(other.safetyNet?.id).toBe(one.safetyNet?.id);
      }),
      RUNS,
    );
  });

  it('is total and says the same twice, to the byte', () => {
    fc.assert(
      fc.property(datasetArbitrary(12), profileArbitrary, dayArbitrary, (data, profile, on) => {
        const matcher = createMatcher(data);
        const first = JSON.stringify(matcher.match(profile, { on }));
        matcher.match({}, { on: '2015-01-01' });
        expect(JSON.stringify(matcher.match(profile, { on }))).toBe(first);
      }),
      RUNS,
    );
  });

  it('never loses a qualified structure when an answer is taken back', () => {
    fc.assert(
      fc.property(datasetArbitrary(), profileArbitrary, (data, profile) => {
        const matcher = createMatcher(data);
        const qualified = ids(matcher.match(profile, everything));
        for (const answer of Object.keys(profile) as (keyof Profile)[]) {
          const rest = { ...profile };
          delete rest[answer];
          // A situation implies a model unless the profile says otherwise: taking back "otherwise" is another answer.
          if (answer === 'model') delete rest.situation;
          expect(ids(matcher.match(rest, everything))).toEqual(expect.arrayContaining(qualified));
        }
      }),
      RUNS,
    );
  });

  it('gives near misses a change of answers that lets them in', () => {
    fc.assert(
      fc.property(datasetArbitrary(), profileArbitrary, (data, profile) => {
        const matcher = createMatcher(data);
        for (const { structure, failed, wants } of matcher.match(profile, everything).nearMisses) {
          const { on, replacedBy: _, ...answers } = wants;
          if (failed === 'lifecycle' && on === undefined) continue;
          if (failed === 'territory' && wants.territory === undefined) continue; // it serves no place at all
          const changed = matcher.explain({ ...profile, ...answers }, structure.id, on === undefined ? {} : { on });
          expect(changed.gates.filter(({ passed }) => !passed)).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('explains as it ranks', () => {
    fc.assert(
      fc.property(datasetArbitrary(12), profileArbitrary, (data, profile) => {
        const matcher = createMatcher(data);
        const { recommendations } = matcher.match(profile, everything);
        const scores = new Map(recommendations.map(({ structure, score }) => [structure.id, score]));
        for (const { id } of data.structures) {
          const { qualifies, score, gates, criteria } = matcher.explain(profile, id);
          expect(qualifies).toBe(scores.has(id));
          if (qualifies) expect(score).toBe(scores.get(id));
          expect([gates.length, criteria.length]).toEqual([5, 7]);
        }
      }),
      RUNS,
    );
  });

  it('gives every recommendation a reason that speaks for it, once a place or a model is known', () => {
    fc.assert(
      fc.property(datasetArbitrary(), profileArbitrary, (data, profile) => {
        fc.pre(profile.territory !== undefined || modelOf(profile) !== undefined);
        for (const { criteria } of createMatcher(data).match(profile, everything).recommendations) {
          expect(strongestFirst(criteria).length).toBeGreaterThan(0);
        }
      }),
      RUNS,
    );
  });

  it('never lets a structure serve a place that it excludes', () => {
    fc.assert(
      fc.property(datasetArbitrary(), profileArbitrary, (data, profile) => {
        const chain = new Set((profile.territory ?? []).flatMap((code) => [code, ...containersOf(code)]));
        for (const { structure } of createMatcher(data).match(profile, everything).recommendations) {
          expect((structure.coverage.exclude ?? []).filter((code) => chain.has(code))).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('never scores a narrower coverage below a wider one, all else equal', () => {
    const chain = ['COM-13055', 'EPCI-200054807', 'DEP-13', 'REG-93', 'FR'];
    fc.assert(
      fc.property(structureArbitrary, profileArbitrary, fc.nat(4), fc.nat(4), (facts, profile, a, b) => {
        const covering = (id: string, level: number) => ({
          ...facts,
          id,
          coverage: { include: [chain[level] as string] },
        });
        const data = dataset(covering('a', a), covering('b', b));
        const { score: scoreA } = createMatcher(data).explain({ ...profile, territory: chain }, 'a');
        const { score: scoreB } = createMatcher(data).explain({ ...profile, territory: chain }, 'b');
        if (a < b) expect(scoreA).toBeGreaterThanOrEqual(scoreB);
      }),
      RUNS,
    );
  });

  it('answers the same for a place named by its code alone or by its whole chain', () => {
    const named = ['COM-13001', 'DEP-34', 'COM-2A004', 'DEP-974', 'REG-84'];
    fc.assert(
      fc.property(datasetArbitrary(), profileArbitrary, fc.constantFrom(...named), (data, profile, code) => {
        const matcher = createMatcher(data);
        const alone = matcher.match({ ...profile, territory: [code] }, everything);
        const whole = matcher.match({ ...profile, territory: [code, ...containersOf(code)] }, everything);
        expect(JSON.stringify(alone)).toBe(JSON.stringify(whole));
      }),
      RUNS,
    );
  });

  it('changes nothing for fields it does not know', () => {
    fc.assert(
      fc.property(datasetArbitrary(12), profileArbitrary, fc.jsonValue(), (data, profile, noise) => {
        const noisy = { ...data, extra: noise, structures: data.structures.map((one) => ({ ...one, extra: noise })) };
        const one = createMatcher(data).match(profile, everything);
        const other = createMatcher(noisy).match({ ...profile, extra: noise } as Profile, everything);
        expect(ids(other)).toEqual(ids(one));
      }),
      RUNS,
    );
  });
});

const ids = ({ recommendations }: ReturnType<ReturnType<typeof createMatcher>['match']>) =>
  recommendations.map(({ structure }) => structure.id);
