import { readdirSync, readFileSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { createMatcher, type Dataset, type EssOrientationError } from '@ess-orientation/core';
import { describe, expect, it } from 'vitest';
import { type DatasetIssueCode, readDataset } from '../../src/read';
import { structureSchema } from '../../src/schema/published';
import { SCHEMA_VERSION } from '../../src/schema/version';
import { PACKAGE } from '../exports/sheets';

const FOLDER = `${PACKAGE}test/golden/`;
const COPIES = readdirSync(FOLDER).filter((name) => name.endsWith('.json.gz'));
const copy = (name: string): Dataset => JSON.parse(gunzipSync(readFileSync(FOLDER + name)).toString('utf8'));
const idsIn = (folder: string) =>
  new Set(readdirSync(`${PACKAGE}${folder}`).map((name) => name.replace(/\.json$/, '')));

it('keeps a copy of the first published format', () => {
  expect(COPIES).toContain('dataset-1.0.0.json.gz');
});

describe.each(COPIES)('%s', (name) => {
  it('loads, whole', () => {
    const { dataset, ignored } = readDataset(copy(name));
    expect(ignored).toEqual({ fields: 0, values: 0, records: 0 });
    expect(dataset.structures).toHaveLength(copy(name).structures.length);
    expect(createMatcher(dataset).match({ stage: 'creation' }).status).toBe('ok');
  });

  it('has lost no id since: closed and replaced structures stay', () => {
    const [structures, ecosystems] = [idsIn('structures'), idsIn('ecosystems')];
    expect(
      copy(name)
        .structures.filter(({ id }) => !structures.has(id))
        .map(({ id }) => id),
    ).toEqual([]);
    expect(
      copy(name)
        .ecosystems.filter(({ id }) => !ecosystems.has(id))
        .map(({ id }) => id),
    ).toEqual([]);
  });

  it('stays small enough to keep', () => {
    expect(statSync(FOLDER + name).size).toBeLessThan(150_000);
  });
});

it('states every field of the format at least once, but the English summary’s', () => {
  const stated = new Set(copy('dataset-1.0.0.json.gz').structures.flatMap((one) => Object.keys(one)));
  expect(Object.keys(structureSchema.shape).filter((field) => !stated.has(field))).toEqual([]);
});

describe('an old reader meets newer data', () => {
  const golden = copy('dataset-1.0.0.json.gz');
  const [major = 1] = SCHEMA_VERSION.split('.').map(Number);
  const later = (changes: object): unknown => ({ ...golden, schemaVersion: `${major}.9.0`, ...changes });

  it('ignores and counts unknown fields and values of a newer minor version', () => {
    const [first, second, third, ...others] = golden.structures;
    const { dataset, ignored } = readDataset(
      later({
        maintainers: ['a'],
        structures: [
          { ...first, mood: 'good', needs: [...(first?.needs ?? []), 'magie'] },
          { ...second, stages: ['prelude', ...(second?.stages ?? [])] },
          { ...third, kind: 'vaisseau' },
          ...others,
        ],
      }),
    );
    expect(ignored).toEqual({ fields: 2, values: 2, records: 1 });
    expect(dataset.structures).toHaveLength(golden.structures.length - 1);
    expect(dataset.structures[0]).toEqual(first);
    expect(dataset.structures[1]).toEqual(second);
    expect(dataset).not.toHaveProperty('maintainers');
  });

  it('says clearly that a newer major version needs a newer reader', () => {
    let error: EssOrientationError<DatasetIssueCode> | undefined;
    try {
      readDataset({ ...golden, schemaVersion: `${major + 1}.0.0` });
    } catch (caught) {
      error = caught as EssOrientationError<DatasetIssueCode>;
    }
    expect(error).toMatchObject({ code: 'newer-format', path: 'schemaVersion', found: `${major + 1}.0.0` });
    expect(error?.issues[0].hint).toContain('update');
  });
});

describe('redirects of the current dataset', () => {
  const sheets = [...idsIn('structures')].map((id) =>
    JSON.parse(readFileSync(`${PACKAGE}structures/${id}.json`, 'utf8')),
  );
  const replaced = new Map<string, string>(
    sheets.flatMap(({ id, replacedBy }) => (replacedBy ? [[id, replacedBy]] : [])),
  );

  it('lead somewhere, and don’t chain', () => {
    const ids = idsIn('structures');
    const wrong = [...replaced].filter(([, to]) => !ids.has(to) || replaced.has(to));
    expect(wrong).toEqual([]);
  });
});
