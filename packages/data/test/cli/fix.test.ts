import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { contentsOf, createWorkshop, run, writeIn } from './workshop-fixture';

let folder: string;
beforeEach(async () => {
  folder = await createWorkshop();
  await run('fix', folder);
});

describe('ess-data fix', { timeout: 30_000 }, () => {
  it('leaves files alone that need nothing', async () => {
    const before = await contentsOf(folder);
    const { code, out } = await run('fix', folder);
    expect(out).toBe('0 files of 3 changed.\n');
    expect(code).toBe(0);
    expect(await contentsOf(folder)).toEqual(before);
  });

  it('mends one, says what it did, and fails a dry run without writing', async () => {
    const file = join(folder, 'structures/adesk.json');
    const good = await readFile(file, 'utf8');
    const spoilt = JSON.stringify(JSON.parse(good)).replace('"name":"', '"name":"  ');
    await writeIn(folder, 'structures/adesk.json', spoilt);
    const dry = await run('fix', folder, '--dry-run');
    expect(dry.out).toContain('structures/adesk.json\n  name  [spaces]  "  ');
    expect(dry.out).toContain('1 file of 3 would change.');
    expect(dry.code).toBe(1);
    expect(await readFile(file, 'utf8')).toBe(spoilt);
    expect((await run('fix', folder)).code).toBe(0);
    expect(await readFile(file, 'utf8')).toBe(good);
  });

  it('names a file that is not JSON, and mends the others', async () => {
    await writeIn(folder, 'structures/adesk.json', '{');
    await writeIn(folder, 'ecosystems/eco.json', '{"name":"Éco","id":"eco"}');
    const { code, err, out } = await run('fix', folder);
    expect(err).toContain('structures/adesk.json: not JSON');
    expect(out).toContain('ecosystems/eco.json\n  key-order\n');
    expect(code).toBe(1);
    expect(await readFile(join(folder, 'structures/adesk.json'), 'utf8')).toBe('{');
    expect(JSON.parse((await run('fix', folder, '--json')).out)).toMatchObject([{ file: 'structures/adesk.json' }]);
  });
});
