import { type EssAnswers, type EssQualification, type EssQuestion, qualifyEss } from '@ess-orientation/core';
import type { Locale } from '../i18n/fr';
import type { EssCondition, EssForm } from '../i18n/locale-parts';

/** As ticked: `null` is “not yet, or I don't know”, said; absent, not said. */
export type EssSaid = { readonly form?: EssForm } & { readonly [Condition in EssCondition]?: boolean | null };

/** In the order of the law. */
const CONDITIONS: readonly EssCondition[] = [
  'aimBeyondProfit',
  'democraticGovernance',
  'profitsMostlyKept',
  'reservesLocked',
  'socialUtility',
  'commercialLimits',
];

export const FORMS: readonly EssForm[] = [
  'association',
  'cooperative',
  'mutuelle',
  'fondation',
  'assurance-mutuelle',
  'societe-commerciale',
  'entreprise-individuelle',
  'personne-publique',
  'aucune',
];

/** The conditions that may change the outcome for a form: the law itself tells, so that none is asked for nothing. */
export function conditionsOf(form: EssForm | undefined): EssCondition[] {
  if (form === undefined) return [];
  const { outcome } = qualifyEss({ form });
  return CONDITIONS.filter((condition) =>
    [true, false].some((answer) => qualifyEss({ form, [condition]: answer }).outcome !== outcome),
  );
}

/** What was said of the questions that are asked: an answer given for another form counts no more. */
export function askedAnswers(said: EssSaid): EssAnswers {
  const { form } = said;
  if (form === undefined) return {};
  const known = conditionsOf(form).filter((one) => typeof said[one] === 'boolean');
  return { form, ...Object.fromEntries(known.map((one) => [one, said[one]])) };
}

/** The outcome, with the reasons and the missing answers that the page can ask for. */
export function qualified(said: EssSaid): EssQualification {
  const asked: readonly string[] = ['form', ...conditionsOf(said.form)];
  const { reasons, missing, ...rest } = qualifyEss(askedAnswers(said));
  const isAsked = (question: string) => asked.includes(question);
  return {
    ...rest,
    reasons: reasons.filter(({ question }) => isAsked(question)),
    missing: missing.filter(isAsked),
  };
}

export const missingText = ({ ess }: Locale, question: EssQuestion): string =>
  question === 'form' ? ess.form : ess.conditions[question].name;
