import { createStructureSearch } from '@ess-orientation/core/search';
import { createTerritories, searchTerritories } from '@ess-orientation/data/territories';
import { expect, it } from 'vitest';
import { PAYLOADS } from './payloads';
import { dataset, sheet } from './sheets';

/** A million characters: what a page would freeze on if the work grew with the text. */
const MILLION = 1_000_000;
const FREEZING: [string, string][] = [
  ['one letter', 'a'.repeat(MILLION)],
  ['blanks', ' '.repeat(MILLION)],
  ['blanks between digits', `1${' '.repeat(MILLION)}2`],
  ['digits', '9'.repeat(MILLION)],
  ['“saint ” repeated', 'saint '.repeat(MILLION / 6)],
  ['“cedex ” repeated', 'cedex '.repeat(MILLION / 6)],
  ['“ dans le” repeated', `x${' dans le'.repeat(MILLION / 8)}`],
  ['a département repeated', 'lunel herault '.repeat(MILLION / 14)],
  ['combining accents', `e${'\u0301'.repeat(MILLION)}`],
  ['letters that unfold into eighteen', 'ﷺ'.repeat(MILLION)],
  ['hyphens and apostrophes', `-'’`.repeat(MILLION / 3)],
  ['halves of pairs', '\ud800'.repeat(MILLION)],
  ['what freezes careless expressions', `${'a'.repeat(MILLION)}!`],
];

it.each(FREEZING)('looks places up for a million characters of %s as for the first hundred', async (_, text) => {
  expect(await searchTerritories(text)).toEqual(await searchTerritories(text.slice(0, 100)));
});

it.each(FREEZING)('looks structures up for a million characters of %s as for the first ones', (_, text) => {
  const search = createStructureSearch(dataset([sheet('une'), sheet('deux')]));
  expect(search(text)).toEqual(search(text.trim().slice(0, 64)));
});

it('answers every payload, and reads only files of its own names', async () => {
  const read: string[] = [];
  const { searchTerritories: search } = createTerritories({
    read: async (name) => {
      read.push(name);
      throw new Error('out of reach');
    },
  });
  for (const payload of PAYLOADS) {
    await search(payload).catch(() => undefined);
    expect(await searchTerritories(payload)).toBeInstanceOf(Array);
  }
  expect(new Set(read)).toEqual(new Set(['index.json']));
});
