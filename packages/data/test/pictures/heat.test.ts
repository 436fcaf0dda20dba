import { createMatcher, DEPARTEMENTS_BY_REGION } from '@ess-orientation/core';
import { describe, expect, it } from 'vitest';
import { countReaches, heatOf } from '../../src/pictures/heat';
import { REACH_LOOKS, REACHES } from '../../src/pictures/reach';
import { heatText } from '../../src/pictures/text';
import { TILE_PLACES } from '../../src/pictures/tiles';
import { datasetOf, sheet } from '../exports/sheets';

const STATED = { models: ['porteur'], stages: ['emergence'] } as const;
const facts = (include: string[]) => ({
  models: [...STATED.models],
  stages: [...STATED.stages],
  coverage: { include },
});
const heat = (territories: string[], ...structures: ReturnType<typeof sheet>[]) =>
  heatOf(createMatcher(datasetOf(...structures)).coverage({ territories }), {
    level: 'departement',
    nameOf: (code) => (code === 'DEP-34' ? 'Hérault' : undefined),
  });

describe('a coverage report as a table', () => {
  it.each([
    ['departement', ['DEP-34']],
    ['region', ['REG-76']],
    ['part', ['COM-34172']],
    ['national', ['FR']],
    ['none', ['DEP-30']],
  ])('says %s', (reach, include) => {
    const [row] = heat(['DEP-34'], sheet('une', facts(include as string[]))).rows;
    expect(row?.name).toBe('Hérault');
    expect(row?.cells[0]).toEqual({
      stage: 'emergence',
      model: 'porteur',
      reach,
      served: reach === 'none' ? [] : ['une'],
    });
    expect(row?.cells.slice(1).every((cell) => cell.reach === 'none')).toBe(true);
  });

  it('orders cells model by model, stage by stage, and counts them', () => {
    const table = heat(['DEP-34', 'DEP-30'], sheet('une', facts(['DEP-34'])));
    expect(table.rows[0]?.cells.map(({ model, stage }) => `${model} ${stage}`)).toEqual([
      'porteur emergence',
      'porteur creation',
      'porteur consolidation',
      'porteur developpement',
      'generateur emergence',
      'generateur creation',
      'generateur consolidation',
      'generateur developpement',
    ]);
    expect(countReaches(table)).toMatchObject({ departement: 1, none: 15, national: 0 });
  });

  it('reads in a terminal, one line a place, one letter a cell', () => {
    const lines = heatText(heat(['DEP-34', 'DEP-30'], sheet('une', facts(['DEP-34'])))).split('\n');
    expect(lines).toContainEqual(expect.stringMatching(/^DEP-34 {3}Hérault +D – – – +– – – –$/));
    expect(lines).toContainEqual(expect.stringMatching(/^– +nobody known +15$/));
  });
});

describe('the tile grids', () => {
  const codes = {
    departement: Object.values(DEPARTEMENTS_BY_REGION).flatMap((list) => list.split(' ').map((code) => `DEP-${code}`)),
    region: Object.keys(DEPARTEMENTS_BY_REGION).map((code) => `REG-${code}`),
  };

  it.each(['departement', 'region'] as const)('have a place of its own for every %s', (level) => {
    const places = TILE_PLACES[level];
    expect([...places.keys()].sort()).toEqual(codes[level].sort());
    expect(new Set([...places.values()].map(String)).size).toBe(places.size);
  });
});

describe('how a reach looks', () => {
  const channel = (part: number) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  const luminance = (colour: string) => {
    const [red, green, blue] = [1, 3, 5].map((at) => channel(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
    return 0.2126 * (red as number) + 0.7152 * (green as number) + 0.0722 * (blue as number);
  };

  it.each(REACHES)('%s has ink that stands out from its fill', (reach) => {
    const { fill, ink } = REACH_LOOKS[reach];
    const [light, dark] = [luminance(fill), luminance(ink)].sort((a, b) => b - a) as [number, number];
    expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(4.5);
  });

  it('has a letter of its own for each', () => {
    expect(new Set(REACHES.map((reach) => REACH_LOOKS[reach].letter)).size).toBe(REACHES.length);
  });
});
