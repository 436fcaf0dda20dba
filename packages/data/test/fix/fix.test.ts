import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileText, fixFile, fixRecord } from '../../src/fix';
import { repairTerritoryCode } from '../../src/fix/territory-code';
import { sheet } from '../csv/arbitraries';
import { SHEET } from '../csv/sheet-fixture';

describe('territory codes', () => {
  it.each([
    ['DEP-1', 'DEP-01'],
    ['dep 1', 'DEP-01'],
    ['dep2a', 'DEP-2A'],
    ['2a', 'DEP-2A'],
    ['974', 'DEP-974'],
    ['reg-1', 'REG-01'],
    ['COM-1001', 'COM-01001'],
    ['com-2a004', 'COM-2A004'],
    ['200046977', 'EPCI-200046977'],
    ['fr', 'FR'],
    [' France ', 'FR'],
    ['DEP-34', 'DEP-34'],
  ])('reads %j as %s', (code, expected) => expect(repairTerritoryCode(code)).toBe(expected));

  it.each(['44', '1', '34172', 'DEP-99', 'REG-77', 'Hérault', '', 'DEP-2C', 'EPCI-1', 'constructor-1'])(
    'leaves %j for the lint',
    (code) => expect(repairTerritoryCode(code)).toBe(code),
  );
});

describe('fixing a sheet', () => {
  const messy = {
    ...SHEET,
    name: '  Incubateur   d’essai ',
    summary: { fr: "Accompagne l'émergence de 'projets' d'ici,  dans la région, pendant un an au moins." },
    stages: ['creation', 'inconnue', 'emergence', 'creation'],
    coverage: { exclude: ['com-13055'], include: ['dep 34', '2a', 'REG-93', 'DEP-34', '44'] },
    next: ['b', 'a', 'b'],
    contact: { email: ' a@b.fr', url: "https://exemple.fr/?a='b  c" },
  };

  it('mends what has one remedy, and nothing else', () => {
    const { record } = fixRecord(messy, 'structures');
    expect(record).toEqual({
      ...SHEET,
      name: 'Incubateur d’essai',
      summary: { fr: "Accompagne l’émergence de 'projets' d’ici, dans la région, pendant un an au moins." },
      stages: ['emergence', 'creation', 'inconnue'],
      needs: ['financement', 'formation'],
      coverage: { include: ['REG-93', 'DEP-2A', 'DEP-34', '44'], exclude: ['COM-13055'] },
      next: ['b', 'a'],
      contact: { url: "https://exemple.fr/?a='b  c", email: 'a@b.fr' },
    });
    expect(Object.keys(record).indexOf('next')).toBeLessThan(Object.keys(record).indexOf('contact'));
    expect(Object.keys(record.contact as object)).toEqual(['url', 'email']);
  });

  it('says what it changed', () => {
    const { changes } = fixRecord(messy, 'structures');
    expect(changes.map(({ fix, path }) => `${fix} ${path}`)).toEqual([
      'spaces name',
      'spaces summary.fr',
      'spaces contact.email',
      'apostrophes summary.fr',
      'territory-codes coverage.exclude',
      'territory-codes coverage.include',
      'lists stages',
      'lists needs',
      'lists coverage.include',
      'lists next',
      'key-order ',
    ]);
    expect(changes[0]).toMatchObject({ from: '  Incubateur   d’essai ', to: 'Incubateur d’essai' });
  });

  it('has nothing left to do the second time', () => {
    fc.assert(
      fc.property(sheet, (one) => {
        const once = fixFile(fileText(one), 'structures').text;
        expect(fixFile(once, 'structures')).toEqual({ text: once, changes: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('keeps fields that it does not know, after the others, and lays the file out', () => {
    const text = '\uFEFF{"futur": {"b":1,"a":[2]}, "name":"N","id":"x"}';
    const fixed = fixFile(text, 'structures');
    expect(fixed.text).toBe(
      '{\n  "id": "x",\n  "name": "N",\n  "futur": {\n    "b": 1,\n    "a": [\n      2\n    ]\n  }\n}\n',
    );
    expect(fixFile('{ "id": "x" }', 'structures').changes).toEqual([{ fix: 'layout', path: '' }]);
    expect(() => fixFile('{', 'structures')).toThrow(SyntaxError);
    expect(fixFile('[1]', 'structures')).toEqual({ text: '[1]', changes: [] });
  });

  it('takes nothing out of the lists of the published sheets', () => {
    for (const folder of ['structures', 'ecosystems'] as const) {
      const at = new URL(`../../${folder}/`, import.meta.url);
      for (const file of readdirSync(at)) {
        const { changes } = fixFile(readFileSync(new URL(file, at), 'utf8'), folder);
        for (const { fix, from, to } of changes) {
          if (fix === 'lists') expect(new Set(to as string[])).toEqual(new Set(from as string[]));
        }
      }
    }
  });
});
