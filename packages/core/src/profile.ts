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

const SINGLE_CHOICES = Object.entries({ situation: SITUATIONS, stage: STAGES, model: MODELS });
const MULTIPLE_CHOICES = Object.entries({ sectors: SECTORS, needs: NEEDS, audiences: AUDIENCES });

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
  const issues: Issue[] = [];
  for (const [field, allowed] of SINGLE_CHOICES) {
    const value = fields[field];
    if (value !== undefined && !isAmong(allowed, value)) issues.push(choiceIssue(field, value, allowed));
  }
  for (const [field, allowed] of MULTIPLE_CHOICES) {
    eachOf(field, fields[field], issues, (value, at) => {
      if (!isAmong(allowed, value)) issues.push(choiceIssue(`${field}[${at}]`, value, allowed));
    });
  }
  eachOf('territory', fields.territory, issues, (value, at) => {
    if (!levelOf(value)) issues.push(territoryIssue(`territory[${at}]`, value));
  });
  return issues;
}

const isAmong = (allowed: readonly string[], value: unknown): boolean =>
  typeof value === 'string' && allowed.includes(value);

function eachOf(field: string, list: unknown, issues: Issue[], check: (value: unknown, at: number) => void): void {
  if (Array.isArray(list)) list.forEach(check);
  else if (list !== undefined) {
    issues.push({ code: 'wrong-type', path: `profile.${field}`, expected: 'a list', found: list });
  }
}

function choiceIssue(at: string, found: unknown, allowed: readonly string[]): Issue {
  return {
    code: typeof found === 'string' ? 'unknown-value' : 'wrong-type',
    path: `profile.${at}`,
    expected: allowed.join(' | '),
    found,
    hint: 'leave it out when it is not known',
  };
}

function territoryIssue(at: string, found: unknown): Issue {
  return {
    code: 'invalid-territory',
    path: `profile.${at}`,
    expected: 'FR, REG-76, DEP-34, EPCI-200046977 or COM-13055',
    found,
  };
}
