import { type Issue, throwIfAny } from './errors';
import { levelOf, type TerritoryCode } from './territory';
import {
  AUDIENCES,
  type Audience,
  MODELS,
  type Model,
  NEEDS,
  type Need,
  SECTORS,
  type Sector,
  SITUATIONS,
  type Situation,
  STAGES,
  type Stage,
} from './vocabulary';

/** What is known of a project. Every field is optional: absent (or an empty list) = "je ne sais pas", which widens and never excludes. */
export interface Profile {
  situation?: Situation;
  stage?: Stage;
  model?: Model;
  sectors?: Sector[];
  /** A chain of codes, narrow to wide: `['COM-34172', 'EPCI-243400017', 'DEP-34', 'REG-76', 'FR']`. */
  territory?: TerritoryCode[];
  needs?: Need[];
  audiences?: Audience[];
}

const IMPLIED_MODEL: Readonly<Partial<Record<Situation, Model>>> = {
  projet: 'porteur',
  envie: 'generateur',
  besoin: 'generateur',
  collectivite: 'generateur',
};

/** The model a profile asks for: its own, else the one that the person's situation implies. */
export const modelOf = (profile: Profile): Model | undefined =>
  profile.model ?? (profile.situation && IMPLIED_MODEL[profile.situation]);

const SINGLE_CHOICES = { situation: SITUATIONS, stage: STAGES, model: MODELS } as const;
const MULTIPLE_CHOICES = { sectors: SECTORS, needs: NEEDS, audiences: AUDIENCES } as const;

/**
 * Checks a profile that may come from anywhere. Fields that we don't know are ignored.
 * @throws EssOrientationError with every unknown value and unparseable territory code.
 */
export function checkProfile(profile: Profile): void {
  throwIfAny(profileIssues(profile));
}

export function profileIssues(profile: unknown): Issue[] {
  if (typeof profile !== 'object' || profile === null || Array.isArray(profile)) {
    return [{ code: 'wrong-type', path: 'profile', expected: 'an object', found: profile }];
  }
  const fields = profile as Record<string, unknown>;
  return [
    ...Object.entries(SINGLE_CHOICES).flatMap(([field, allowed]) =>
      choiceIssues(`profile.${field}`, fields[field], allowed),
    ),
    ...Object.entries(MULTIPLE_CHOICES).flatMap(([field, allowed]) =>
      listIssues(`profile.${field}`, fields[field], (path, value) => choiceIssues(path, value, allowed, true)),
    ),
    ...listIssues('profile.territory', fields.territory, territoryIssues),
  ];
}

function choiceIssues(path: string, value: unknown, allowed: readonly string[], required = false): Issue[] {
  if (value === undefined && !required) return [];
  if (typeof value === 'string' && allowed.includes(value)) return [];
  return [
    {
      code: typeof value === 'string' ? 'unknown-value' : 'wrong-type',
      path,
      expected: allowed.join(' | '),
      found: value,
      hint: 'leave it out when it is not known',
    },
  ];
}

function territoryIssues(path: string, value: unknown): Issue[] {
  if (levelOf(value)) return [];
  return [
    { code: 'invalid-territory', path, expected: 'FR, REG-76, DEP-34, EPCI-200046977 or COM-13055', found: value },
  ];
}

function listIssues(path: string, value: unknown, check: (path: string, value: unknown) => Issue[]): Issue[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return [{ code: 'wrong-type', path, expected: 'a list', found: value }];
  return value.flatMap((item, index) => check(`${path}[${index}]`, item));
}
