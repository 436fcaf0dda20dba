import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createTerritories } from '../../src/territories';
import { placesOf } from '../../src/territories/build/places';
import { best, createPrefixIndex, findPrefix } from '../../src/territories/prefix-index';
import { memoryFiles, openEdition } from './edition';
import hardLookUps from './hard-look-ups.json';

/** Milliseconds: the whole edition is gone through, perhaps on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

const { cog, files } = openEdition();
const { searchTerritories } = createTerritories(memoryFiles(files));
const codes = async (text: string, limit?: number): Promise<string[]> =>
  (await searchTerritories(text, limit === undefined ? {} : { limit })).map(({ code }) => code);

describe.each(Object.entries(hardLookUps))('%s', (_, lookUps) => {
  it.each(Object.entries(lookUps))('%s → %s', async (text, expected) => {
    expect((await codes(text))[0]).toBe(expected.split(' ')[0]);
  });
});

describe('names', () => {
  const { communes, epci, wide, otherNames } = placesOf(cog);
  const everything = createPrefixIndex([...communes, ...epci, ...wide, ...otherNames]);

  it('suggests the same for any beginning of any name as a search through all of them', async () => {
    const beginning = fc
      .tuple(fc.nat(everything.keys.length - 1), fc.integer({ min: 1, max: 12 }))
      .map(([at, length]) => everything.keys[at]?.slice(0, length) ?? '');
    const readAsCode = /^(?:\d*|\d[ab]\d{3})$/;
    await fc.assert(
      fc.asyncProperty(beginning, async (text) => {
        fc.pre(!readAsCode.test(text) && !/\d(?:e|er|eme|nd)/.test(text));
        expect(await codes(text)).toEqual(best(findPrefix(everything, text), 10).map(({ code }) => code));
      }),
      { numRuns: 1000 },
    );
  });

  it('finds every commune by its name and département', async () => {
    const names = new Map(cog.departements.map(({ code, nom }) => [code, nom]));
    const missed: string[] = [];
    for (const [at, { type, code, nom, departement }] of cog.communes.entries()) {
      if (at % 5 !== 0 || type !== 'commune-actuelle') continue;
      const text = `${nom} (${names.get(departement)})`;
      const found = await codes(text, 2);
      if (!found.includes(`COM-${code}`)) missed.push(`${text}: ${found}`);
    }
    expect(missed).toEqual([]);
  });

  it('tells homonyms apart by their département, the most populated first', async () => {
    const saintDenis = (await searchTerritories('saint-denis')).filter(({ name }) => name === 'Saint-Denis');
    expect(saintDenis.map(({ departement }) => departement)).toEqual([
      'La Réunion',
      'Seine-Saint-Denis',
      'Aude',
      'Gard',
    ]);
  });

  it('says under which former name a commune was found', async () => {
    expect(await searchTerritories('Bellegarde-sur-Valserine', { limit: 1 })).toMatchObject([
      { code: 'COM-01033', name: 'Valserhône', foundAs: 'Bellegarde-sur-Valserine' },
    ]);
  });

  it('turns a région of before 2016 into its départements', async () => {
    const found = await searchTerritories('Languedoc-Roussillon');
    expect(found.map(({ code }) => code)).toEqual(['DEP-11', 'DEP-30', 'DEP-34', 'DEP-48', 'DEP-66']);
    expect(found.every(({ foundAs }) => foundAs === 'Languedoc-Roussillon')).toBe(true);
    expect((await codes('Rhône-Alpes')).slice(0, 8)).toEqual(
      '01 07 26 38 42 69 73 74'.split(' ').map((code) => `DEP-${code}`),
    );
  });

  it('offers the city before its arrondissements, then them, then wider places', async () => {
    const found = await searchTerritories('paris', { limit: 50 });
    expect(found.slice(0, 2).map(({ code }) => code)).toEqual(['COM-75056', 'DEP-75']);
    expect(found.filter(({ type }) => type === 'arrondissement')).toHaveLength(20);
  });

  it('looks for misspelt names only when no name begins so', async () => {
    expect((await searchTerritories('bordeau')).every(({ name }) => /^(?:Les? )?Bordeau/i.test(name))).toBe(true);
    expect(await codes('xqzwkj')).toEqual([]);
  });
});

describe('postal codes', () => {
  it('gives every commune of a code, not a guess', async () => {
    const expected = cog.communes.filter(({ codesPostaux }) => codesPostaux?.includes('51300'));
    expect(expected.length).toBeGreaterThan(40);
    expect(new Set(await codes('51300'))).toEqual(new Set(expected.map(({ code }) => `COM-${code}`)));
    expect(await codes('51300', 5)).toHaveLength(5);
  });

  it('gives every commune of every postal code', async () => {
    const expected = new Map<string, string[]>();
    for (const { code, codesPostaux = [] } of cog.communes) {
      for (const postal of codesPostaux) expected.set(postal, [...(expected.get(postal) ?? []), `COM-${code}`]);
    }
    const wrong: string[] = [];
    for (const [postal, communes] of expected) {
      if ((await codes(postal)).sort().join() !== communes.sort().join()) wrong.push(postal);
    }
    expect(wrong).toEqual([]);
  });

  it('gives the arrondissement before the city', async () => {
    expect(await codes('75011')).toEqual(['COM-75111', 'COM-75056']);
  });

  it('gives the département of a CEDEX code, then the commune whose INSEE code it may be', async () => {
    expect(await codes('34060')).toEqual(['DEP-34', 'COM-34060']);
    expect(await codes('75056')).toEqual(['DEP-75', 'COM-75056']);
    expect(await codes('99999')).toEqual([]);
  });

  it('names départements by their first digits', async () => {
    expect(await codes('20')).toEqual(['DEP-2A', 'DEP-2B']);
    expect((await codes('3')).slice(0, 2)).toEqual(['DEP-30', 'DEP-31']);
    expect((await codes('974')).slice(0, 2)).toEqual(['DEP-974', 'COM-97411']);
  });
});

describe('hostile or odd input', () => {
  const hostile = [
    '',
    ' ',
    '-',
    '.*',
    '(((',
    '[',
    '\\',
    '%00',
    '<img src=x onerror=alert(1)>',
    '__proto__',
    'constructor',
    '🏳️‍🌈',
    '\u202e',
  ];

  it.each(hostile)('%j gives a list and no error', async (text) => {
    expect(Array.isArray(await searchTerritories(text))).toBe(true);
  });

  it('gives a list for any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 150 }), async (text) => {
        expect((await searchTerritories(text)).length).toBeLessThanOrEqual(50);
      }),
      { numRuns: 150 },
    );
  });

  it('reads the first 100 characters of a text of any length', async () => {
    const start = performance.now();
    await searchTerritories('montpellier '.repeat(200_000));
    await searchTerritories('1'.repeat(1_000_000));
    expect(performance.now() - start).toBeLessThan(500);
    expect((await codes(`montpellier${' '.repeat(1_000_000)}x`))[0]).toBe('COM-34172');
  });

  it.each([
    [undefined, 10],
    [3, 3],
    [0, 1],
    [-4, 1],
    [2.9, 2],
    [Number.NaN, 10],
    [1000, 50],
  ])('takes a limit of %s as %i', async (limit, expected) => {
    expect(await codes('ga', limit)).toHaveLength(expected);
  });
});
