import { describe, expect, it } from 'vitest';
import { completeChain, containersOf, levelOf } from '../src/index';

describe('territory codes', () => {
  it.each([
    ['FR', 'national'],
    ['REG-01', 'region'],
    ['REG-06', 'region'],
    ['REG-94', 'region'],
    ['DEP-01', 'departement'],
    ['DEP-19', 'departement'],
    ['DEP-2A', 'departement'],
    ['DEP-2B', 'departement'],
    ['DEP-21', 'departement'],
    ['DEP-34', 'departement'],
    ['DEP-95', 'departement'],
    ['DEP-971', 'departement'],
    ['DEP-988', 'departement'],
    ['EPCI-200046977', 'epci'],
    ['COM-01001', 'commune'],
    ['COM-13055', 'commune'],
    ['COM-2B033', 'commune'],
    ['COM-29019', 'commune'],
    ['COM-75056', 'commune'],
    ['COM-95018', 'commune'],
    ['COM-97411', 'commune'],
    ['COM-98818', 'commune'],
  ])('knows %s as %s', (code, level) => {
    expect(levelOf(code)).toBe(level);
  });

  it.each([
    // Places that no code officiel géographique has.
    'DEP-00',
    'DEP-20',
    'DEP-96',
    'DEP-970',
    'DEP-979',
    'DEP-983',
    'REG-05',
    'REG-73',
    'COM-00001',
    'COM-20004',
    'COM-96001',
    // Too long, too short, something before or after.
    'FRA',
    ' FR',
    'XFR',
    'DEP-1',
    'DEP-134',
    'DEP-13 ',
    'XDEP-13',
    'REG-931',
    'XREG-93',
    'EPCI-20004697',
    'EPCI-2000469770',
    'EPCI-20004697X',
    'XEPCI-200046977',
    'COM-1305',
    'COM-130555',
    'COM-1A055',
    'COM-1305X',
    'XCOM-13055',
    'COM-COM-13055',
    'DEP-DEP-13',
    'EPCI-EPCI-200046977',
    'REG-REG-93',
    'FR-FR',
    'dep-13',
    '13',
    '',
    null,
    undefined,
    13,
    ['DEP-13'],
  ])('refuses %j', (code) => {
    expect(levelOf(code)).toBeNull();
  });

  it.each([
    ['COM-13055', ['DEP-13', 'REG-93', 'FR']],
    ['COM-2A004', ['DEP-2A', 'REG-94', 'FR']],
    ['COM-90010', ['DEP-90', 'REG-27', 'FR']],
    ['COM-87085', ['DEP-87', 'REG-75', 'FR']],
    ['COM-97411', ['DEP-974', 'REG-04', 'FR']],
    // Overseas, without a region.
    ['COM-98818', ['DEP-988', 'FR']],
    ['DEP-75', ['REG-11', 'FR']],
    ['DEP-987', ['FR']],
    // It may straddle two départements.
    ['EPCI-200046977', ['FR']],
    ['REG-84', ['FR']],
    ['FR', []],
  ])('places %s in %j', (code, containers) => {
    expect(containersOf(code)).toEqual(containers);
  });

  it('makes a chain whole, narrow to wide, each place once', () => {
    expect(completeChain(['COM-34172'])).toEqual(['COM-34172', 'DEP-34', 'REG-76', 'FR']);
    expect(completeChain(['FR', 'EPCI-243400017', 'COM-34172'])).toEqual([
      'COM-34172',
      'EPCI-243400017',
      'DEP-34',
      'REG-76',
      'FR',
    ]);
    expect(completeChain(['DEP-34', 'DEP-30'])).toEqual(['DEP-34', 'DEP-30', 'REG-76', 'FR']);
    expect(completeChain([])).toEqual([]);
  });
});
