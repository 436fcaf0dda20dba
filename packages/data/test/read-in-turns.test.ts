import { readFileSync } from 'node:fs';
import type { Dataset } from '@ess-orientation/core';
import { describe, expect, it } from 'vitest';
import { parseDataset } from '../src/read';
import { parseDatasetInTurns } from '../src/read-in-turns';

const SHEETS = new URL('../structures/', import.meta.url);
const sheet = (id: string): Record<string, unknown> => ({
  ...JSON.parse(readFileSync(new URL('adie.json', SHEETS), 'utf8')),
  id,
});
const dataset = (structures: unknown[], fields: object = {}) => ({
  schemaVersion: '1.0.0',
  version: '1.0.0',
  publishedOn: '2026-11-22',
  freshness: { fullMonths: 6, zeroMonths: 24 },
  structures,
  ecosystems: [],
  ...fields,
});
const many = Array.from({ length: 100 }, (_, at) => sheet(`adie-${at}`));

/** What reading gives, or throws. */
const outcome = async (read: () => Dataset | Promise<Dataset>): Promise<unknown> => {
  try {
    return await read();
  } catch (error) {
    return { thrown: (error as { issues?: unknown }).issues ?? String(error) };
  }
};

describe('reading in turns', () => {
  const without = ({ name: _, ...rest }: Record<string, unknown>) => rest;
  it.each<[string, unknown]>([
    ['a good dataset', dataset(many)],
    ['one with an unknown field', dataset(many, { later: true })],
    ['a sheet with an unknown field', dataset([...many, { ...sheet('z'), later: 1 }])],
    ['a sheet of an unknown kind', dataset([...many, { ...sheet('z'), kind: 'fusée' }])],
    ['a sheet without a name', dataset([...many, without(sheet('z'))])],
    ['an invisible character', dataset([...many, { ...sheet('z'), name: 'A\u202edie' }])],
    ['two sheets of one id', dataset([...many, sheet('adie-3')])],
    ['no sheet', dataset([])],
    ['sheets that are none', dataset([...many, null])],
    ['a later major version', dataset(many, { schemaVersion: '2.0.0' })],
    ['no dataset', []],
    ['nothing', null],
  ])('gives what reading at once gives: %s', async (_, value) => {
    expect(await outcome(() => parseDatasetInTurns(value))).toEqual(await outcome(() => parseDataset(value)));
  });

  it('lets others in between', async () => {
    let others = 0;
    const timer = setInterval(() => others++, 0);
    await parseDatasetInTurns(dataset(Array.from({ length: 400 }, (_, at) => sheet(`adie-${at}`))));
    clearInterval(timer);
    expect(others).toBeGreaterThan(2);
  });

  it('stops where it is told to', async () => {
    const stop = new AbortController();
    const reading = parseDatasetInTurns(dataset(many), stop.signal);
    stop.abort(new Error('gone'));
    await expect(reading).rejects.toThrow('gone');
  });
});
