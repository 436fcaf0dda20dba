import { readdirSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { compareVersions, MIGRATIONS, type Migration, migrate } from '../../src/migrations';
import { readDataset } from '../../src/read';
import { SCHEMA_VERSION } from '../../src/schema/version';
import { datasetOf, sheet } from '../exports/sheets';

/** Invented for the test: a field that changed its name between 0.8 and 0.9, then its unit at 1.0. */
const RENAMED: Migration = {
  to: '0.9.0',
  why: 'the day of publication was called `date`',
  migrate: ({ date, ...others }) => ({ ...others, publishedOn: date }),
};
const DATED: Migration = {
  to: '1.0.0',
  why: 'days are written with dashes',
  migrate: (value) => ({ ...value, publishedOn: String(value.publishedOn).replaceAll('/', '-') }),
};

const injected: { list: readonly Migration[] } = { list: [] };
vi.mock('../../src/migrations', async (load) => {
  const real = await load<typeof import('../../src/migrations')>();
  return { ...real, migrate: (value: { schemaVersion: string }) => real.migrate(value, injected.list) };
});
const { migrate: realMigrate } = await vi.importActual<typeof import('../../src/migrations')>('../../src/migrations');

describe('migrating', () => {
  it('goes step by step from the version of the value, and says where it got', () => {
    const old = Object.freeze({ schemaVersion: '0.8.3', date: '2026/11/22' });
    expect(realMigrate(old, [RENAMED, DATED])).toEqual({ schemaVersion: '1.0.0', publishedOn: '2026-11-22' });
    expect(old).toEqual({ schemaVersion: '0.8.3', date: '2026/11/22' });
  });

  it('starts where the value stands', () => {
    const value = { schemaVersion: '0.9.0', publishedOn: '2026/11/22' };
    expect(realMigrate(value, [RENAMED, DATED])).toEqual({ schemaVersion: '1.0.0', publishedOn: '2026-11-22' });
  });

  it.each([SCHEMA_VERSION, '1.3.0', 'demain'])('leaves a value of %s alone', (schemaVersion) => {
    const value = { schemaVersion };
    expect(realMigrate(value, [RENAMED, DATED])).toBe(value);
  });

  it('goes no further than what the reader knows', () => {
    const later: Migration = { to: '3.0.0', why: 'later', migrate: () => ({ broken: true }) };
    expect(realMigrate({ schemaVersion: '1.0.0' }, [later])).toEqual({ schemaVersion: '1.0.0' });
  });

  it('compares versions by number', () => {
    expect(compareVersions('1.10.0', '1.9.9')).toBeGreaterThan(0);
    expect(compareVersions('1.0.0', '2.0.0')).toBeLessThan(0);
    expect(compareVersions('1.0.0', '1.0.0')).toBe(0);
  });
});

describe('the reader', () => {
  it('migrates older data before checking it', () => {
    const { publishedOn, ...others } = datasetOf(sheet('une'));
    const old = { ...others, schemaVersion: '0.8.0', date: publishedOn.replaceAll('-', '/') };
    injected.list = [];
    expect(() => readDataset(old)).toThrow(/publishedOn/);
    injected.list = [RENAMED, DATED];
    expect(readDataset(old).dataset.publishedOn).toBe(publishedOn);
    expect(readDataset(old).ignored).toEqual({ fields: 0, values: 0, records: 0 });
  });
});

describe('the table of migrations', () => {
  it('lists every numbered file, in rising versions up to the current one', () => {
    const folder = new URL('../../src/migrations/', import.meta.url);
    const numbered = readdirSync(folder).filter((name) => /^\d{4}-/.test(name));
    expect(MIGRATIONS).toHaveLength(numbered.length);
    const versions = MIGRATIONS.map(({ to }) => to);
    expect(versions).toEqual([...versions].sort(compareVersions));
    expect(versions.every((to) => compareVersions(to, SCHEMA_VERSION) <= 0)).toBe(true);
  });

  it('is what `migrate` uses unless told otherwise', () => {
    expect(migrate({ schemaVersion: SCHEMA_VERSION })).toEqual({ schemaVersion: SCHEMA_VERSION });
  });
});
