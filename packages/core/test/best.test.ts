import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Best } from '../src/best';

interface Entry {
  steps: number;
  score: number;
  tie: number;
}

/** Few values, so that rows are often equal in one or in all. */
const entry: fc.Arbitrary<Entry> = fc.record({
  steps: fc.nat(2),
  score: fc.constantFrom(0, 0.25, 0.5, 1),
  tie: fc.nat(2),
});
/** Below, at and above the number of rows from which they are sorted at the end. */
const limit = fc.constantFrom(0, 1, 2, 3, 10, 63, 64, 65, 80, Number.POSITIVE_INFINITY);
/** The greater row first: not the order in which they come. */
const before = (a: number, b: number) => a > b;

function best(entries: readonly Entry[], limit: number): Best {
  const kept = new Best(limit, before);
  entries.forEach(({ steps, score, tie }, row) => {
    kept.add(row, steps, score, tie, 'region', null);
  });
  return kept;
}

const rowsOf = (kept: Best) => kept.sorted().map(({ row }) => row);

/** What a sort of all of them says. */
const sorted = (entries: readonly Entry[]) =>
  entries
    .map((one, row) => ({ ...one, row }))
    .sort((a, b) => a.steps - b.steps || b.score - a.score || a.tie - b.tie || b.row - a.row);

describe('the best rows', () => {
  it('are those that a sort puts first: steps, then score, then lot, then id', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 90 }), limit, (entries, most) => {
        const expected = sorted(entries).slice(0, most);
        expect(rowsOf(best(entries, most))).toEqual(expected.map(({ row }) => row));
        expect(best(entries, most).sorted()).toEqual(expected.map((one) => ({ ...one, hold: 'region', failed: null })));
      }),
      { numRuns: 1000 },
    );
  });

  it('refuse beforehand what is worse than the last one, and nothing that could enter', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 20 }), fc.constantFrom(1, 2, 3, 10, 64), entry, (entries, most, one) => {
        const last = sorted(entries)[most - 1];
        const isWorse =
          last !== undefined && (one.steps > last.steps || (one.steps === last.steps && one.score < last.score));
        expect(best(entries, most).refuses(one.steps, one.score)).toBe(isWorse);
      }),
      { numRuns: 1000 },
    );
  });

  it('refuse everything where none is asked for', () => {
    expect(new Best(0, before).refuses(0, 1)).toBe(true);
    expect(new Best(1, before).refuses(5, 0)).toBe(false);
  });
});
