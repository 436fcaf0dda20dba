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
  const { situation, stage, model, sectors, needs, audiences, territory } = profile as Record<keyof Profile, unknown>;
  const issues: Issue[] = [];
  const checkOne = (field: string, value: unknown, allowed: readonly string[]) => {
    if (value !== undefined && !isAmong(allowed, value)) issues.push(choiceIssue(field, value, allowed));
  };
  const checkEach = (field: string, list: unknown, allowed: readonly string[]) =>
    eachOf(field, list, issues, (value, at) => {
      if (!isAmong(allowed, value)) issues.push(choiceIssue(`${field}[${at}]`, value, allowed));
    });
  checkOne('situation', situation, SITUATIONS);
  checkOne('stage', stage, STAGES);
  checkOne('model', model, MODELS);
  checkEach('sectors', sectors, SECTORS);
  checkEach('needs', needs, NEEDS);
  checkEach('audiences', audiences, AUDIENCES);
  eachOf('territory', territory, issues, (value, at) => {
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
