import fc from 'fast-check';
import {
  AUDIENCES,
  type Dataset,
  KINDS,
  MODELS,
  NEEDS,
  type Profile,
  SECTORS,
  SITUATIONS,
  STAGES,
  type Structure,
  type TerritoryCode,
} from '../src/index';
import { dataset, structure } from './fixtures';

/** A small France, so that coverages meet profiles often. */
const CODES: TerritoryCode[] = [
  'FR',
  'REG-93',
  'REG-76',
  'REG-84',
  'REG-94',
  'DEP-13',
  'DEP-83',
  'DEP-34',
  'DEP-69',
  'DEP-2A',
  'DEP-974',
  'EPCI-200054807',
  'EPCI-200046977',
  'COM-13055',
  'COM-13001',
  'COM-69123',
  'COM-34172',
  'COM-2A004',
];
const CHAINS: TerritoryCode[][] = [
  ['COM-13055', 'EPCI-200054807', 'DEP-13', 'REG-93', 'FR'],
  ['COM-13001'],
  ['EPCI-200054807', 'DEP-13', 'REG-93', 'FR'],
  ['DEP-13', 'REG-93', 'FR'],
  ['DEP-34'],
  ['REG-93', 'FR'],
  ['REG-84'],
  ['FR'],
  ['COM-2A004', 'DEP-2A', 'REG-94', 'FR'],
  ['DEP-974', 'REG-04', 'FR'],
  ['COM-69123', 'EPCI-200046977', 'DEP-69', 'REG-84', 'FR'],
];
const some = <T>(values: readonly T[], maxLength = 3) => fc.uniqueArray(fc.constantFrom(...values), { maxLength });
const months = fc.integer({ min: 0, max: 40 }).map((back) => {
  const month = 2026 * 12 + 10 - back;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-15`;
});

export const structureArbitrary: fc.Arbitrary<Structure> = fc
  .record(
    {
      kind: fc.constantFrom(...KINDS),
      stages: some(STAGES, 4),
      models: some(MODELS, 2),
      sectors: some(SECTORS),
      needs: some(NEEDS, 5),
      audiences: some(AUDIENCES),
      reservedTo: some(AUDIENCES, 1),
      accompanies: fc.boolean(),
      checkedOn: months,
      checkEveryMonths: fc.constantFrom(3, 12),
      lifecycle: fc.constantFrom<Structure['lifecycle']>(
        [{ status: 'active' }],
        [{ status: 'active', since: '2010' }],
        [{ status: 'active' }, { status: 'closed', since: '2020-06' }],
        [{ status: 'paused' }],
      ),
      coverage: fc.record(
        { include: some(CODES), exclude: some(CODES.slice(1), 1), remote: fc.boolean() },
        { requiredKeys: ['include'] },
      ),
    },
    { requiredKeys: ['kind', 'coverage'] },
  )
  .map((facts) => structure('to-be-numbered', facts));

export const datasetArbitrary = (maxLength = 30): fc.Arbitrary<Dataset> =>
  fc
    .array(structureArbitrary, { minLength: 1, maxLength })
    .map((structures) => dataset(...structures.map((one, index) => ({ ...one, id: `s-${index}` }))));

export const profileArbitrary: fc.Arbitrary<Profile> = fc.record(
  {
    situation: fc.constantFrom(...SITUATIONS),
    stage: fc.constantFrom(...STAGES),
    model: fc.constantFrom(...MODELS),
    sectors: some(SECTORS),
    territory: fc.constantFrom(...CHAINS),
    needs: some(NEEDS),
    audiences: some(AUDIENCES, 2),
  },
  { requiredKeys: [] },
);

export const dayArbitrary = fc.constantFrom('2012-02-15', '2019-01-01', '2020-06-01', '2026-11-22');
