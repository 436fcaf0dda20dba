import { DEPARTEMENTS } from './regions';

/**
 * `FR`, or a level and its official code: `REG-76`, `DEP-2A`, `EPCI-200046977`, `COM-13055`
 * (INSEE codes, SIREN for EPCI, of the year's code officiel géographique).
 */
export type TerritoryCode = string;

/** Levels from narrow to wide. */
export const TERRITORY_LEVELS = ['commune', 'epci', 'departement', 'region', 'national'] as const;
export type TerritoryLevel = (typeof TERRITORY_LEVELS)[number];

const CODE =
  /^(?:COM-(?:0[1-9]|1\d|2[1-9AB]|[3-8]\d|9[0-578])\d{3}|DEP-(?:0[1-9]|1\d|2[1-9AB]|[3-8]\d|9[0-5]|97[1-8]|98[4-9])|EPCI-\d{9}|REG-(?:0[1-46]|11|24|27|28|32|44|52|53|75|76|84|93|94)|FR)$/;

/** The level that a code names, or `null` when it is not a territory code. */
export const levelOf = (code: unknown): TerritoryLevel | null =>
  typeof code === 'string' && CODE.test(code) ? levelNamed(code) : null;

const BY_FIRST_LETTER: Readonly<Record<string, TerritoryLevel>> = {
  C: 'commune',
  E: 'epci',
  D: 'departement',
  R: 'region',
  F: 'national',
};

/** The level of a code that is known to be one: its first letter tells. */
export const levelNamed = (code: TerritoryCode): TerritoryLevel => BY_FIRST_LETTER[code[0] as string] ?? 'national';

/** The territory directly above, as far as the code alone tells: an EPCI may straddle two départements. */
function parentOf(code: TerritoryCode): TerritoryCode | null {
  switch (levelNamed(code)) {
    case 'commune':
      return `DEP-${code.slice(4, code[4] === '9' && (code[5] === '7' || code[5] === '8') ? 7 : 6)}`;
    case 'departement':
      return REGION_OF.get(code) ?? 'FR';
    case 'epci':
    case 'region':
      return 'FR';
    default:
      return null;
  }
}

/** Every territory that contains this one, narrow to wide, as far as the code alone tells. */
export function containersOf(code: TerritoryCode): TerritoryCode[] {
  const containers: TerritoryCode[] = [];
  for (let up = parentOf(code); up !== null; up = parentOf(up)) containers.push(up);
  return containers;
}

/**
 * A profile's territory, made whole: `['COM-34172']` and `['COM-34172', 'EPCI-243400017']` both gain `DEP-34`, `REG-76`, `FR`.
 * @returns the codes narrow to wide, without repeats.
 */
export function completeChain(codes: readonly TerritoryCode[]): TerritoryCode[] {
  const all: TerritoryCode[] = [];
  for (const code of codes) {
    // What is there already has its containers there, too.
    for (let up: TerritoryCode | null = code; up !== null && !all.includes(up); up = parentOf(up)) all.push(up);
  }
  return all.sort((a, b) => width(a) - width(b));
}

const width = (code: TerritoryCode): number => TERRITORY_LEVELS.indexOf(levelNamed(code));

const REGION_OF: ReadonlyMap<TerritoryCode, TerritoryCode> = new Map(DEPARTEMENTS);
