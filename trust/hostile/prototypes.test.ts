import { applyOverlay, decodeProfile } from '@ess-orientation/core';
import { parseDataset, parseOverlay } from '@ess-orientation/data';
import { createTerritories } from '@ess-orientation/data/territories';
import { afterEach, expect, it } from 'vitest';
import { dataset, sheet } from './sheets';

/** What a hostile file would leave on every object of the page. */
const POISON = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}';
const poisoned = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replaceAll('{', `{${POISON},`));

afterEach(() => {
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

/** Own keys at any depth. */
function keysIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...Object.getOwnPropertyNames(value), ...Object.values(value).flatMap(keysIn)];
}

it('reads a poisoned dataset as if it were clean', () => {
  const clean = dataset([sheet('une', { contact: { url: 'https://exemple.fr/' } })]);
  const read = parseDataset(poisoned(clean));
  expect(read).toEqual(clean);
  expect(keysIn(read)).not.toContain('__proto__');
});

it('reads a poisoned overlay as if it were clean, and lays nothing of it over the dataset', () => {
  const clean = { overlayVersion: '1.9.0', by: 'x', annotate: [{ id: 'une', note: { fr: 'note' } }] };
  const overlay = parseOverlay(poisoned(clean));
  expect(overlay).toEqual(clean);
  expect(keysIn(applyOverlay(dataset([sheet('une')]), overlay).dataset)).not.toContain('__proto__');
});

it('refuses ids that objects have already', () => {
  for (const id of ['__proto__', 'constructor.prototype', '[object Object]'])
    expect(() => parseDataset(dataset([sheet(id)]))).toThrow(/invalid-value/);
  const read = parseDataset(dataset([sheet('constructor'), sheet('valueof', { next: ['constructor'] })]));
  expect(read.structures.map(({ id }) => id)).toEqual(['constructor', 'valueof']);
});

it('finds no place in poisoned files', async () => {
  const rows = {
    format: 1,
    prefix: '',
    names: '__proto__|constructor',
    codes: 'R76R93',
    people: '-9|1',
    chains: '',
    above: '|',
    postal: '|',
  };
  const files = poisoned({ ...rows, departements: '__proto__', letters: '_cp', starts: '', guests: rows, former: '' });
  const { searchTerritories, resolveTerritory } = createTerritories({ read: async () => files });
  for (const text of ['__proto__', 'constructor', 'proto']) await searchTerritories(text).catch(() => undefined);
  for (const code of ['__proto__', 'REG-__proto__', 'constructor']) expect(await resolveTerritory(code)).toBeNull();
});

it('takes nothing from a poisoned link', () => {
  const links = [
    '__proto__=x',
    '__proto__.stage=creation',
    'constructor=prototype',
    'stage=__proto__',
    'sectors=constructor.toString',
    'territory=__proto__.constructor',
  ];
  for (const link of links) expect(decodeProfile(`v=1&${link}`)).toEqual({});
});
