import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { datasetOf, openWorkshop } from '../../src/cli/workshop';
import { createWorkshop, run, writeIn } from './workshop-fixture';

let folder: string;
let old: string;
let now: string;
beforeAll(async () => {
  folder = await createWorkshop();
  const dataset = datasetOf(await openWorkshop(folder));
  old = await writeIn(folder, 'old.json', JSON.stringify(dataset));
  const structures = dataset.structures.map((one) => (one.id === 'a-prova' ? { ...one, cost: 'gratuit' } : one));
  now = await writeIn(folder, 'now.json', JSON.stringify({ ...dataset, version: '1.1.0', structures }));
});

describe('ess-data diff', { timeout: 30_000 }, () => {
  it('writes a release note, or its data', async () => {
    const { code, out } = await run('diff', old, now);
    expect(out).toContain('## Corse\n\n- **A Prova** : coût : non renseigné → gratuit\n');
    expect(code).toBe(0);
    expect(JSON.parse((await run('diff', old, now, '--json')).out).structures).toMatchObject([
      { id: 'a-prova', what: 'changed', regions: ['REG-94'], changes: [{ field: 'cost', to: 'gratuit' }] },
    ]);
  });

  it('fails when an id has vanished, and on what is not two datasets', async () => {
    const fewer = JSON.parse(await readFile(now, 'utf8')) as { structures: unknown[] };
    const file = await writeIn(
      folder,
      'fewer.json',
      JSON.stringify({ ...fewer, structures: fewer.structures.slice(1) }),
    );
    const { code, err } = await run('diff', now, file);
    expect(err).toContain('a-prova: gone');
    expect(code).toBe(1);
    expect((await run('diff', now)).code).toBe(2);
    expect((await run('diff', now, join(folder, 'dataset.config.json'))).code).toBe(2);
  });
});

describe('ess-data stale', { timeout: 30_000 }, () => {
  it('lists, narrows to a région, and writes a mail merge', async () => {
    const { code, out } = await run('stale', folder, '--on', '2027-11-22', '--region', 'REG-94');
    expect(out).toMatch(/^23 mois {2}a-prova {2}Corse {2}https:\/\/www\.corsenetinfos/);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(0);
    const csv = join(folder, 'a-verifier.csv');
    await run('stale', folder, '--on', '2027-11-22', '--csv', csv);
    expect((await readFile(csv, 'utf8')).split('\r\n')).toHaveLength(5);
    const { sheets } = JSON.parse((await run('stale', '--dataset', old, '--on', '2027-11-22', '--json')).out);
    expect(sheets).toHaveLength(3);
  });

  it('takes no day or région that is none', async () => {
    expect((await run('stale', folder, '--on', '22/11/2027')).code).toBe(2);
    expect((await run('stale', folder, '--region', 'Corse')).code).toBe(2);
  });
});
