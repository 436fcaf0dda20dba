import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createMatcher, type Dataset, type OrientationStatus, type Profile } from '../src/index';

interface GoldenCase {
  title: string;
  source: string;
  on?: string;
  profile: Profile;
  expect: {
    status?: OrientationStatus;
    first?: string;
    firstThree?: string[];
    qualifies?: string[];
    never?: string[];
    nearMiss?: Record<string, string>;
    safetyNet?: string | null;
    nextSteps?: string[];
  };
}

const file = (path: string) => new URL(path, import.meta.url);
const readJson = (path: string) => JSON.parse(readFileSync(file(path), 'utf8'));
const DATASET = '../../data/dist/dataset.json';
if (!existsSync(file(DATASET))) throw new Error('build the dataset first: pnpm data:build');

const matcher = createMatcher(readJson(DATASET) as Dataset);
const everything = { limit: Number.POSITIVE_INFINITY, nearMisses: Number.POSITIVE_INFINITY };

for (const name of readdirSync(file('../cases')).filter((name) => name.endsWith('.json'))) {
  const { theme, cases } = readJson(`../cases/${name}`) as { theme: string; cases: GoldenCase[] };
  describe(theme, () => {
    it.each(cases)('$title', ({ on, profile, expect: expected }) => {
      const answer = matcher.match(profile, { ...everything, ...(on === undefined ? {} : { on }) });
      const ids = answer.recommendations.map(({ structure }) => structure.id);
      const {
        status,
        first,
        firstThree = [],
        qualifies = [],
        never = [],
        nearMiss = {},
        safetyNet,
        nextSteps = [],
      } = expected;
      if (status !== undefined) expect(answer.status).toBe(status);
      if (first !== undefined) expect(ids[0]).toBe(first);
      expect(ids.slice(0, 3)).toEqual(expect.arrayContaining(firstThree));
      expect(ids).toEqual(expect.arrayContaining(qualifies));
      for (const id of never) expect(ids).not.toContain(id);
      const missed = Object.fromEntries(answer.nearMisses.map(({ structure, failed }) => [structure.id, failed]));
      expect(missed).toMatchObject(nearMiss);
      if (safetyNet !== undefined) expect(answer.safetyNet?.id ?? null).toBe(safetyNet);
      expect(answer.nextSteps.map(({ structure }) => structure.id)).toEqual(expect.arrayContaining(nextSteps));
    });
  });
}

it('has a golden case for each rule of the design, with a source', () => {
  const all = readdirSync(file('../cases'))
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => (readJson(`../cases/${name}`) as { cases: GoldenCase[] }).cases);
  expect(all.length).toBeGreaterThanOrEqual(120);
  expect(all.filter(({ source }) => !source)).toEqual([]);
  expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
});
