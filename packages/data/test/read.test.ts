import { type Dataset, EssOrientationError } from '@ess-orientation/core';
import { describe, expect, it } from 'vitest';
import { parseDataset, readDataset, SCHEMA_VERSION } from '../src/index';
import { ecosystem, sheet } from './sheets';

const dataset = (changes: object = {}): Dataset => ({
  schemaVersion: SCHEMA_VERSION,
  version: '1.0.0',
  publishedOn: '2026-11-22',
  freshness: { fullMonths: 6, zeroMonths: 24 },
  structures: [sheet()],
  ecosystems: [ecosystem()],
  ...changes,
});

function issuesOf(value: unknown) {
  try {
    parseDataset(value);
  } catch (error) {
    return (error as EssOrientationError).issues.map(({ code, path }) => `${code} ${path}`);
  }
  return [];
}

describe('parseDataset', () => {
  it('gives back what is valid, unchanged, as a copy', () => {
    const given = dataset();
    expect(parseDataset(given)).toEqual(given);
    expect(parseDataset(given)).not.toBe(given);
  });

  it('ignores and counts what a later minor version may add', () => {
    const newer = dataset({
      schemaVersion: '1.7.0',
      colour: 'blue',
      structures: [
        { ...sheet(), mood: 'good', stages: ['creation', 'transmission'], needs: ['tester-activite', 'sieste'] },
        { ...sheet({ id: 'b' }), kind: 'metavers' },
        { ...sheet({ id: 'c' }), cost: 'troc', admission: { mode: 'loterie' } },
      ],
    });
    const { dataset: read, ignored } = readDataset(newer);
    expect(read.structures.map(({ id }) => id)).toEqual(['bonne-fiche', 'c']);
    expect(read.structures[0]).toMatchObject({ stages: ['creation'], needs: ['tester-activite'] });
    expect(read.structures[1]).not.toHaveProperty('cost');
    expect(read.structures[1]).not.toHaveProperty('admission');
    expect(read).not.toHaveProperty('colour');
    expect(ignored).toEqual({ fields: 2, values: 4, records: 1 });
  });

  it('refuses a newer major version with a clear message', () => {
    expect(issuesOf(dataset({ schemaVersion: '2.0.0' }))).toEqual(['newer-format schemaVersion']);
  });

  it.each([
    ['nothing', undefined, ['not-a-dataset schemaVersion']],
    ['null', null, ['not-a-dataset schemaVersion']],
    ['text', '<html>', ['not-a-dataset schemaVersion']],
    ['a list', [], ['not-a-dataset schemaVersion']],
    ['an empty list of structures', dataset({ structures: [] }), ['invalid-value structures']],
    [
      'a name that is a number',
      dataset({ structures: [{ ...sheet(), name: 7 }] }),
      ['invalid-value structures[0].name'],
    ],
    ['a missing field', dataset({ freshness: undefined }), ['missing-value freshness']],
    ['an id used twice', dataset({ structures: [sheet(), sheet()] }), ['duplicate-id structures[1].id']],
  ])('refuses %s, saying where', (_, value, expected) => {
    expect(issuesOf(value)).toEqual(expected);
  });

  it('names every fault at once, with expected, found and a path', () => {
    const structures = [
      { ...sheet(), stages: 'creation' },
      { ...sheet({ id: 'b' }), coverage: { include: ['Marseille'] } },
    ];
    expect(issuesOf(dataset({ structures }))).toEqual([
      'invalid-value structures[0].stages',
      'invalid-value structures[1].coverage.include[0]',
    ]);
  });

  it('strips bidi controls, zero-width characters and fillers from names, links and sentences', () => {
    const hidden = '\u200b\u202e\u2066\u00ad\ufeff\u3164\u{e0041}';
    const structure = {
      ...sheet(),
      name: `Bonne${hidden} fiche${hidden}`,
      contact: { url: `https://exam${hidden}ple.org/${hidden}`, email: `a${hidden}@example.org` },
    };
    const [read] = parseDataset(dataset({ structures: [structure, sheet({ id: 'b' })], later: hidden })).structures;
    expect(read?.name).toBe('Bonne fiche');
    expect(read?.contact).toEqual({ url: 'https://example.org/', email: 'a@example.org' });
    expect(issuesOf(dataset({ structures: [{ ...sheet(), name: hidden }] }))).toEqual([
      'invalid-value structures[0].name',
    ]);
  });

  it('refuses control characters and halves of a pair, which no name needs', () => {
    for (const sign of ['\u0000', '\u001b', '\n', '\ud800']) {
      expect(issuesOf(dataset({ structures: [sheet({ name: `a${sign}b` })] }))).toHaveLength(1);
    }
  });

  it('leaves out a hundred thousand unknown fields at once', () => {
    const unknown = Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`x${at}`, at]));
    const { dataset: read, ignored } = readDataset(dataset({ structures: [{ ...sheet(), ...unknown }] }));
    expect(read.structures).toEqual([sheet()]);
    expect(ignored.fields).toBe(100_000);
  });

  it.each([1000, 50_000])('says the first faults of %i broken records, and how many there are', (count) => {
    const structures = Array.from({ length: count }, () => ({ id: 1 }));
    try {
      parseDataset(dataset({ structures }));
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(EssOrientationError);
      const { issues, message } = error as EssOrientationError;
      expect(message.length).toBeLessThan(5000);
      if (issues.length > 20) expect(message).toMatch(/and \d+ more$/);
    }
  });

  it('copies known keys only: nothing reaches a prototype', () => {
    const hostile = JSON.parse(
      JSON.stringify(dataset()).replace('{', '{"__proto__":{"polluted":true},"constructor":{"x":1},'),
    );
    expect(parseDataset(hostile)).toEqual(dataset());
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
