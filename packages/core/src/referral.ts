import type { CriterionScore } from './criteria/criterion';
import type { Admission, Contact, Evidence, Structure } from './dataset';
import type { IsoDate } from './dates';
import type { Recommendation } from './match';
import { modelOf, type Profile } from './profile';
import type { Kind, Model } from './vocabulary';

/** What a redirect sheet, a mail or a printout says, as data: the sentences come from the locales. */
export interface Referral {
  /** Of this shape. */
  version: 1;
  to: { id: string; name: string; kind: Kind; summary: Structure['summary']; contact: Contact };
  /** What the receiver should know of the project: only what was answered, never who asks. */
  project: Profile & { impliedModel?: Model };
  /** What was not answered, for the receiver to ask. */
  open: (keyof Profile)[];
  /** Why this structure, strongest first: the criteria that speak for it. */
  reasons: CriterionScore[];
  /** What happens after a first contact. */
  conditions: {
    admission?: Admission;
    durationMonths?: { min?: number; max?: number };
    cost?: NonNullable<Structure['cost']>;
  };
  /** What the sender goes on doing: a hand-over is no farewell. */
  senderKeeps: SenderTask[];
  /** How sure it is. */
  checkedOn: IsoDate | null;
  sources: Evidence['source'][];
}

/** What a classic creation network goes on doing for a project that it has handed over. */
export type SenderTask = 'common-law-formalities' | 'business-plan-figures' | 'local-contacts';

const FIELDS: readonly (keyof Profile)[] = ['situation', 'stage', 'sectors', 'territory', 'needs', 'audiences'];
const SENDER_TASKS: readonly SenderTask[] = ['common-law-formalities', 'business-plan-figures', 'local-contacts'];

export function buildReferral(profile: Profile, { structure, criteria }: Recommendation): Referral {
  const { id, name, kind, summary, contact = {}, admission, durationMonths, cost, evidence, checkedOn } = structure;
  const model = modelOf(profile);
  return {
    version: 1,
    to: { id, name, kind, summary, contact },
    project: { ...answered(profile), ...(model && !profile.model ? { impliedModel: model } : {}) },
    open: FIELDS.filter((field) => !isAnswered(profile[field])),
    reasons: strongestFirst(criteria),
    conditions: {
      ...(admission ? { admission } : {}),
      ...(durationMonths ? { durationMonths } : {}),
      ...(cost ? { cost } : {}),
    },
    senderKeeps: [...SENDER_TASKS],
    checkedOn: checkedOn ?? null,
    sources: distinct(evidence.map(({ source }) => source)),
  };
}

/** The criteria that speak for a structure, by how much they bring to its score; ties keep the order of the mean. */
export function strongestFirst(criteria: readonly CriterionScore[]): CriterionScore[] {
  const brings = ({ score, weight }: CriterionScore) => (score ?? 0) * weight;
  return criteria.filter((one) => brings(one) > 0).sort((a, b) => brings(b) - brings(a));
}

function answered(profile: Profile): Profile {
  return Object.fromEntries(
    [...FIELDS, 'model' as const].flatMap((field) => (isAnswered(profile[field]) ? [[field, profile[field]]] : [])),
  );
}

const isAnswered = (answer: unknown): boolean =>
  answer !== undefined && !(Array.isArray(answer) && answer.length === 0);

function distinct(sources: readonly Evidence['source'][]): Evidence['source'][] {
  const seen = new Map(sources.map((source) => [JSON.stringify([source.title, source.url, source.date]), source]));
  return [...seen.values()];
}
