import type { Structure } from '@ess-orientation/core';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toDispositifAide } from '../../src/exports/dispositif-aide';
import { aidCsv } from '../../src/exports/dispositif-aide/csv';
import { AID_FIELDS } from '../../src/exports/dispositif-aide/fields';
import { uuidOf } from '../../src/exports/dispositif-aide/row';
import { aidExclusions, aidTerritories } from '../../src/exports/dispositif-aide/territories';
import { datasetOf, goldenDataset, realPlaces, sheet } from './sheets';

const only = (facts: Partial<Structure>) => {
  const { content, losses, faults } = toDispositifAide(datasetOf(sheet('essai', facts)), realPlaces());
  return { row: content[0], losses, faults };
};

describe('territories of an aid', () => {
  const codes = (...include: string[]) => aidTerritories({ include }, realPlaces());

  it('writes a Corsican département as the EPCI that it is made of', () => {
    const { codes: written, widened } = codes('DEP-2A');
    expect(written.length).toBeGreaterThan(5);
    expect(written.every((code) => /^EPCI-\d{9}$/.test(code))).toBe(true);
    expect(widened).toEqual([]);
  });

  it('writes both as the région', () => {
    expect(codes('DEP-2A', 'DEP-34', 'DEP-2B').codes).toEqual(['DEP-34', 'REG-94']);
  });

  it('widens a Corsican commune to its EPCI, and says so', () => {
    const { codes: written, widened } = codes('COM-2B096');
    expect(written).toEqual(['EPCI-242020071']);
    expect(widened).toEqual([{ from: 'COM-2B096', to: 'EPCI-242020071' }]);
  });

  it('never widens an exclusion', () => {
    const written = aidExclusions({ include: ['REG-94'], exclude: ['COM-2A004', 'DEP-34'] }, realPlaces());
    expect(written.codes).toEqual(['DEP-34']);
    expect(written.unsaid).toEqual(['COM-2A004']);
  });

  it('writes the country as its code', () => {
    expect(codes('FR').codes).toEqual(['PAYS-99100']);
    expect(aidTerritories({ include: [], remote: true }, realPlaces()).codes).toEqual(['PAYS-99100']);
  });
});

describe('a sheet as an aid', () => {
  it('carries what the schema knows, and says the rest in words', () => {
    const { row, losses, faults } = only({
      needs: ['etude-faisabilite'],
      coverage: { include: ['COM-2B096'] },
      reservedTo: ['associations'],
      operators: ['Association Essai'],
      contact: { url: 'https://essai.example/', email: 'a@essai.example' },
      admission: {
        mode: 'appel',
        windows: [
          { opens: '2027-01-01', closes: '2027-02-01' },
          { opens: '2026-01-01', closes: '2026-02-01' },
        ],
      },
    });
    expect(faults).toEqual([]);
    expect(row).toMatchObject({
      titre: 'Structure essai',
      types_aides: 'conseil|étude',
      cibles: 'associations|particuliers',
      porteurs: '[{"nom":"Association Essai","roles":["diffuseur"]}]',
      url_source: 'https://essai.example/',
      date_ouverture: '2027-01-01T00:00:00Z',
      date_mise_a_jour: '2026-10-01T00:00:00Z',
    });
    expect(row?.eligibilite).toBe('• Territoire : Corte (COM-2B096)\n• Réservé à : associations');
    expect(losses).toContainEqual(
      expect.objectContaining({ field: 'coverage.include', value: 'COM-2B096', became: 'EPCI-242020071' }),
    );
    expect(losses).toContainEqual(expect.objectContaining({ field: 'contact.email', kind: 'no-field' }));
    expect(losses).toContainEqual(expect.objectContaining({ field: 'porteurs.siren', kind: 'missing' }));
  });

  it('takes its beneficiaries from the situations, else from the stages', () => {
    expect(only({ situations: ['collectivite'] }).row?.cibles).toBe('secteur public');
    expect(only({ stages: ['developpement'] }).row?.cibles).toBe('associations|professionnels');
    expect(only({}).row?.cibles).toBe('associations|particuliers');
  });

  it('gives the same identifier each time, in the published form', () => {
    expect(uuidOf('essai')).toBe(uuidOf('essai'));
    expect(uuidOf('essai')).not.toBe(uuidOf('essais'));
    expect(uuidOf('essai')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('leaves out a network that accompanies nobody, by name', () => {
    const { row, losses } = only({ kind: 'tete-de-reseau' });
    expect(row).toBeUndefined();
    expect(losses).toEqual([expect.objectContaining({ id: 'essai', kind: 'left-out', value: 'tete-de-reseau' })]);
  });
});

describe('the file', () => {
  it('has every published column, once, and no cell that a spreadsheet would run', () => {
    const { content } = toDispositifAide(datasetOf(sheet('essai', { name: '=HYPERLINK("x")' })), realPlaces());
    const { data } = Papa.parse<string[]>(aidCsv(content).trim());
    expect(data[0]).toEqual(AID_FIELDS.map(({ name }) => name));
    expect(data[1]?.[1]).toBe(`'=HYPERLINK("x")`);
  });

  it('takes the whole published dataset without a fault', () => {
    const golden = goldenDataset();
    const { content, losses, faults } = toDispositifAide(golden, realPlaces());
    expect(faults).toEqual([]);
    const reported = new Set(losses.map(({ id }) => id));
    expect(golden.structures.filter(({ id }) => !reported.has(id))).toEqual([]);
    expect(new Set(content.map(({ id }) => id)).size).toBe(content.length);
  });
});
