import { describe, expect, it } from 'vitest';
import { SERVICE_FIELDS } from '../../src/exports/data-inclusion/fields';
import { checkRecord, type Field } from '../../src/exports/field';
import { summariseLosses } from '../../src/exports/loss';

const FIELDS: readonly Field[] = [
  { name: 'id', type: 'text', required: true },
  { name: 'jour', type: 'date' },
  { name: 'choix', type: 'list', values: ['a', 'b'] },
  { name: 'court', type: 'text', maxLength: 3 },
];

describe('checking a record against published fields', () => {
  it('says every fault at once', () => {
    const faults = checkRecord({ id: 'x', jour: '1er mai', choix: ['a', 'c', 'a'], court: 'long', autre: 1 }, FIELDS);
    expect(faults.map(({ field }) => field)).toEqual(['jour', 'choix', 'choix', 'court', 'autre']);
  });

  it('misses what is required, and lets the optional go', () => {
    expect(checkRecord({}, FIELDS)).toEqual([expect.objectContaining({ field: 'id', expected: 'a value' })]);
    expect(checkRecord({ id: 'x' }, FIELDS)).toEqual([]);
  });

  it.each(['20', '2C', '96', '2A20', 'REG-94'])('refuses %s as a zone', (code) => {
    const zone = SERVICE_FIELDS.filter(({ name }) => name === 'zone_eligibilite');
    expect(checkRecord({ id: 'x', zone_eligibilite: [code] }, [...zone, ...FIELDS])).toHaveLength(1);
  });

  it.each(['2A', '2B', '2A004', '974', '97411', '01', '75056', '243400017', 'france', '99100'])('takes %s', (code) => {
    const zone = SERVICE_FIELDS.filter(({ name }) => name === 'zone_eligibilite');
    expect(checkRecord({ id: 'x', zone_eligibilite: [code] }, [...zone, ...FIELDS])).toEqual([]);
  });
});

it('sums losses up by kind and field, counting a structure once', () => {
  const loss = { id: 'a', field: 'needs', kind: 'in-words' } as const;
  expect(summariseLosses([loss, loss, { ...loss, id: 'b' }, { id: 'c', field: 'kind', kind: 'left-out' }])).toEqual([
    { kind: 'left-out', field: 'kind', structures: 1 },
    { kind: 'in-words', field: 'needs', structures: 2 },
  ]);
});
