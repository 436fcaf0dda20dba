import type { Structure } from '@ess-orientation/core';
import { describe, expect, it } from 'vitest';
import { toDataInclusion } from '../../src/exports/data-inclusion';
import { internationalNumber } from '../../src/exports/data-inclusion/structure';
import { zoneOf } from '../../src/exports/data-inclusion/zone';
import { isStated } from '../../src/exports/loss';
import { datasetOf, goldenDataset, realPlaces, sheet } from './sheets';

const exported = (...structures: Structure[]) => toDataInclusion(datasetOf(...structures), realPlaces());
const only = (facts: Partial<Structure>) => {
  const { content, losses } = exported(sheet('essai', facts));
  return { structure: content.structures[0], service: content.services[0], losses };
};

describe('zone_eligibilite', () => {
  const zone = (include: string[], exclude?: string[]) =>
    zoneOf({ include, ...(exclude ? { exclude } : {}) }, realPlaces());

  it('writes Corsica as 2A and 2B, never as a département 20', () => {
    expect(zone(['REG-94'])).toEqual(['2A', '2B']);
    expect(zone(['DEP-2A'])).toEqual(['2A']);
    expect(zone(['COM-2A004'])).toEqual(['2A004']);
  });

  it('lists the départements of a région, and says france for the whole country', () => {
    expect(zone(['REG-53'])).toEqual(['22', '29', '35', '56']);
    expect(zone(['FR'])).toEqual(['france']);
    expect(zoneOf({ include: ['DEP-34'], remote: true }, realPlaces())).toEqual(['france']);
  });

  it('keeps EPCI and overseas codes whole', () => {
    expect(zone(['EPCI-243400017', 'REG-04'])).toEqual(['243400017', '974']);
  });

  it('replaces what holds an excluded place by its other communes', () => {
    const codes = zone(['REG-52'], ['EPCI-244400404']);
    expect(codes).toContain('49');
    expect(codes).not.toContain('44');
    expect(codes).not.toContain('44109');
    expect(codes).toContain('44184');
  });

  it('leaves the excluded territory itself out', () => {
    expect(zone(['DEP-34', 'DEP-30'], ['DEP-34'])).toEqual(['30']);
  });
});

describe('a sheet as a structure and a service', () => {
  it('carries what both know', () => {
    const { structure, service } = only({
      contact: {
        url: 'https://essai.example/',
        phone: '04 67 00 00 00',
        email: 'a@essai.example',
        commune: 'COM-2A004',
      },
      cost: 'gratuit',
      stages: ['emergence', 'creation'],
      audiences: ['femmes', 'associations'],
      reservedTo: ['jeunes'],
    });
    expect(structure).toMatchObject({
      source: 'ess-orientation',
      id: 'ess-orientation--essai',
      date_maj: '2026-10-01',
      code_insee: '2A004',
      commune: 'Ajaccio',
      telephone: '+33467000000',
      site_web: 'https://essai.example/',
    });
    expect(service).toMatchObject({
      structure_id: 'ess-orientation--essai',
      type: 'accompagnement',
      frais: 'gratuit',
      publics: ['jeunes', 'femmes'],
      conditions_acces: 'Réservé à : jeunes.',
      modes_mobilisation: ['envoyer-un-courriel', 'telephoner'],
    });
    expect(service?.thematiques).toHaveLength(2);
    expect(service?.description).toContain('émergence, création');
  });

  it('says what a service is by what the structure does', () => {
    expect(only({ kind: 'financeur-solidaire' }).service?.type).toBe('aide-financiere');
    expect(only({ kind: 'centre-de-formation' }).service?.type).toBe('formation');
    expect(only({ kind: 'cress' }).service?.type).toBe('information');
    expect(only({ kind: 'collectivite', accompanies: true }).service?.type).toBe('accompagnement');
  });

  it('gives no service to who offers nothing to ask for, and says what is lost with it', () => {
    const { structure, service, losses } = only({ kind: 'tete-de-reseau' });
    expect(structure).toBeDefined();
    expect(service).toBeUndefined();
    expect(losses).toContainEqual(expect.objectContaining({ field: 'coverage', kind: 'no-field' }));
  });

  it('leaves out the closed and the paused, by name', () => {
    const { content, losses } = exported(
      sheet('ferme', { lifecycle: [{ status: 'active' }, { status: 'closed', since: '2020' }] }),
      sheet('en-pause', { lifecycle: [{ status: 'active' }, { status: 'paused', since: '2024' }] }),
      sheet('ouvert'),
    );
    expect(content.structures.map(({ id }) => id)).toEqual(['ess-orientation--ouvert']);
    expect(losses).toContainEqual(expect.objectContaining({ id: 'ferme', kind: 'left-out', value: 'closed' }));
    expect(losses).toContainEqual(expect.objectContaining({ id: 'en-pause', kind: 'left-out', value: 'paused' }));
  });

  it('says where it approximated', () => {
    const { structure, losses } = only({ name: `${'Très long nom '.repeat(14)}.`, checkedOn: undefined as never });
    expect(structure?.nom.length).toBeLessThanOrEqual(150);
    expect(structure?.date_maj).toBe('2026-11-22');
    expect(losses).toContainEqual(expect.objectContaining({ field: 'name', kind: 'approximated' }));
    expect(losses).toContainEqual(expect.objectContaining({ field: 'checkedOn', kind: 'approximated' }));
    expect(only({ audiences: ['zone-rurale'] }).losses).toContainEqual(
      expect.objectContaining({ field: 'audiences', kind: 'approximated', became: 'residents-qpv-frr' }),
    );
  });
});

it('writes phone numbers in their international form, and leaves short ones alone', () => {
  expect(internationalNumber('01 23 45 67 89')).toBe('+33123456789');
  expect(internationalNumber('+262 262 00 00 00')).toBe('+262262000000');
  expect(internationalNumber('3949')).toBe('3949');
});

describe('the whole published dataset', () => {
  const golden = goldenDataset();
  const { content, losses, faults } = toDataInclusion(golden, realPlaces());

  it('fits the published fields', () => {
    expect(faults).toEqual([]);
    expect(content.services.length).toBeGreaterThan(200);
    expect(new Set(content.services.map(({ id }) => id)).size).toBe(content.services.length);
  });

  it('exports or reports every structure', () => {
    const named = new Set([...content.structures.map(({ id }) => id.slice(17)), ...losses.map(({ id }) => id)]);
    expect(golden.structures.filter(({ id }) => !named.has(id))).toEqual([]);
  });

  it('never drops in silence what a sheet states', () => {
    const carried = new Set([
      'id',
      'name',
      'summary',
      'lifecycle',
      'accompanies',
      'audiences',
      'coverage',
      'cost',
      'contact',
      'checkedOn',
    ]);
    const lost = new Set(losses.map(({ id, field }) => `${id} ${field}`));
    const open = new Set(content.structures.map(({ id }) => id.slice('ess-orientation--'.length)));
    const silent = golden.structures
      .filter(({ id }) => open.has(id))
      .flatMap((structure) =>
        Object.entries(structure)
          .filter(([field, value]) => !carried.has(field) && isStated(value) && !lost.has(`${structure.id} ${field}`))
          .map(([field]) => `${structure.id} ${field}`),
      );
    expect(silent).toEqual([]);
  });
});
