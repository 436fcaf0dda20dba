import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { main } from '../../src/cli/main';
import { readCsv } from '../../src/csv';
import { parseDataset } from '../../src/read';
import { PACKAGE, recorder } from './sheets';

/** Commands read the whole country's sheets and places: slow on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

it('writes the dataset as JSON that the reader reads', async () => {
  const terminal = recorder();
  expect(await main(['export', 'json', PACKAGE], terminal)).toBe(0);
  expect(parseDataset(JSON.parse(terminal.outText)).structures.length).toBeGreaterThan(400);
});

it('writes files, and sums up what was lost on the side', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'export-'));
  const [out, losses] = [join(folder, 'di.json'), join(folder, 'losses.json')];
  const terminal = recorder();
  expect(await main(['export', 'data-inclusion', PACKAGE, '--out', out, '--losses', losses], terminal)).toBe(0);
  expect(Object.keys(JSON.parse(await readFile(out, 'utf8')))).toEqual(['structures', 'services']);
  expect(JSON.parse(await readFile(losses, 'utf8'))[0]).toHaveProperty('kind');
  expect(terminal.outText).toBe('');
  expect(terminal.errText).toMatch(/no-field\s+evidence\s+\d+ structures/);
});

it('writes the table that people edit, a row a sheet', async () => {
  const terminal = recorder();
  expect(await main(['export', 'csv', PACKAGE], terminal)).toBe(0);
  const { sheets, problems } = readCsv(Buffer.from(terminal.outText), () => undefined);
  expect(problems).toEqual([]);
  expect(sheets.length).toBeGreaterThan(400);
});

it('writes nothing from sheets that have not the shape of one, and names them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'workshop-'));
  for (const part of ['structures', 'ecosystems', 'dataset.config.json']) {
    await cp(join(PACKAGE, part), join(folder, part), { recursive: true });
  }
  await writeFile(join(folder, 'structures', 'dla.json'), '{"id":"dla"}');
  const terminal = recorder();
  expect(await main(['export', 'json', folder], terminal)).toBe(2);
  expect(terminal.outText).toBe('');
  expect(terminal.errText).toContain('structures/dla.json');
});

it('names the formats when it knows none of that name', async () => {
  const terminal = recorder();
  expect(await main(['export', 'toString'], terminal)).toBe(2);
  expect(terminal.errText).toContain('data-inclusion');
});
