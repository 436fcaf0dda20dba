import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Structure } from '@ess-orientation/core';
import { beforeEach, describe, expect, it } from 'vitest';
import { datasetToCsv } from '../../src/csv';
import { contentsOf, createWorkshop, KEPT, run, writeIn } from './workshop-fixture';

let folder: string;
beforeEach(async () => {
  folder = await createWorkshop();
});

const sheetsOf = async (): Promise<Structure[]> =>
  Promise.all(
    KEPT.map(async (id) => JSON.parse(await readFile(join(folder, `structures/${id}.json`), 'utf8')) as Structure),
  );
const importCsv = async (content: string, ...options: string[]) =>
  run('import', await writeIn(folder, 'fiches.csv', content), '--into', folder, ...options);

describe('ess-data import', { timeout: 30_000 }, () => {
  it('writes nothing when the table says what the sheets say', async () => {
    const before = await contentsOf(folder);
    const { code, out } = await importCsv(datasetToCsv(await sheetsOf()));
    expect(out).toBe('0 added, 0 changed, 3 unchanged.\n');
    expect(code).toBe(0);
    expect(await contentsOf(folder)).toEqual(before);
  });

  it('adds the new sheets, updates those whose id exists, and leaves the others as they are', async () => {
    const before = await contentsOf(folder);
    const [first, second] = (await sheetsOf()) as [Structure, Structure];
    const added = { ...first, id: 'a-prova-bastia', name: 'A Prova Bastia' };
    const changed = { ...second, name: 'Nouveau nom', operators: undefined } as unknown as Structure;
    const { code, out } = await importCsv(datasetToCsv([first, changed, added]));
    expect(out).toContain('  added    a-prova-bastia\n  changed  adesk: name');
    expect(out).toContain('1 added, 1 changed, 1 unchanged.');
    expect(code).toBe(0);
    const after = await contentsOf(folder);
    expect(JSON.parse(after['a-prova-bastia.json']?.text ?? '')).toEqual(added);
    expect(JSON.parse(after['adesk.json']?.text ?? '')).toMatchObject({ id: 'adesk', name: 'Nouveau nom' });
    expect(after['a-prova.json']).toEqual(before['a-prova.json']);
    expect(after['alter-incub-occitanie.json']).toEqual(before['alter-incub-occitanie.json']);
    expect((await run('lint', folder)).out).toContain('4 sheets');
  });

  it('says what it would do, and does nothing, on a dry run', async () => {
    const before = await contentsOf(folder);
    const { code, out } = await importCsv('identifiant;nom\r\nadesk;Autre nom\r\n', '--dry-run');
    expect(out).toBe('  changed  adesk: name\n0 added, 1 changed, 0 unchanged. Dry run: nothing was written.\n');
    expect(code).toBe(0);
    expect(await contentsOf(folder)).toEqual(before);
  });

  it('writes nothing at all when one row of many is wrong, and says all that is wrong', async () => {
    const before = await contentsOf(folder);
    const csv =
      'identifiant;nom;étapes;territoires\r\nadesk;Bon nom;creation;DEP-34\r\na-prova;A Prova;idée;DEP-2A\r\nalter-incub-occitanie;Alter;creation;COM-99999\r\n';
    const { code, err } = await importCsv(csv);
    expect(err).toContain('fiches.csv, row 3, column C “étapes”: stages[0]  [schema]');
    expect(err).toContain('nothing was written');
    expect(code).toBe(1);
    const territories = await importCsv(csv.replace('idée', 'creation').replace('COM-99999', 'COM-13999'));
    expect(territories.err).toContain('fiches.csv, row 4, column D “territoires”: coverage.include[0]  [territories]');
    expect(territories.code).toBe(1);
    expect(await contentsOf(folder)).toEqual(before);
  });

  it('refuses a row that breaks the links of another sheet', async () => {
    const before = await contentsOf(folder);
    const { code, out } = await importCsv('identifiant;suite du parcours\r\nadesk;nulle-part\r\n', '--json');
    const { problems, added, changed } = JSON.parse(out) as Record<string, unknown[]>;
    expect(problems).toMatchObject([{ rule: 'references', path: 'next[0]', at: { row: 2, column: 'B' } }, {}]);
    expect(added).toEqual([]);
    expect(changed).toEqual([{ id: 'adesk', fields: ['next'] }]);
    expect(code).toBe(1);
    expect(await contentsOf(folder)).toEqual(before);
  });

  it('warns of what a Windows-1252 file may have lost', async () => {
    const bytes = Uint8Array.from(Buffer.from('identifiant;nom\nadesk;Adesk \xe9', 'latin1'));
    const { code, err } = await run('import', await writeIn(folder, 'f.csv', bytes), '--into', folder);
    expect(err).toContain('Read as Windows-1252');
    expect(code).toBe(0);
    expect(JSON.parse((await contentsOf(folder))['adesk.json']?.text ?? '').name).toBe('Adesk é');
  });

  it('needs a file that is there', async () => {
    expect((await run('import')).code).toBe(2);
    expect((await run('import', join(folder, 'absent.csv'), '--into', folder)).code).toBe(2);
  });
});
