import { AUDIENCES, type Evidence, KINDS, MODELS, NEEDS, SECTORS, STAGES } from '@ess-orientation/core';
import { partialDate } from '../csv/dates';
import { isRefusal, type Reading } from '../csv/reading';
import { statedFields } from '../lint/rules/evidence';
import { cellQuestion, type Draft, type Question } from './question';

/** What is asked for a new sheet, in this order. Rarer fields are added to the file, or through a CSV. */
export const QUESTIONS: readonly Question[] = [
  cellQuestion('name', 'What is the structure called?', { isRequired: true, toCell: literal }),
  cellQuestion('id', 'Its id, which will never change', { isRequired: true, suggest: ({ name }) => idFrom(name) }),
  cellQuestion('kind', 'What is it?', { choices: KINDS, isRequired: true }),
  cellQuestion('summary.fr', 'What does it do, for whom, where? In French, 60 to 280 signs.', {
    isRequired: true,
    toCell: literal,
  }),
  cellQuestion('lifecycle', 'Since when is it active? (2012, 2012-02 or 2012-02-15)', {
    toCell: (date) => `en activité depuis ${date}`,
  }),
  cellQuestion('models', 'Does it start from a person, or from a need?', { choices: MODELS }),
  cellQuestion('stages', 'Which stages?', { choices: STAGES }),
  cellQuestion('sectors', 'Which sectors? (none: generalist)', { choices: SECTORS }),
  cellQuestion('needs', 'What does it help with?', { choices: NEEDS }),
  cellQuestion('audiences', 'Whom does it aim at? (others stay welcome)', { choices: AUDIENCES }),
  cellQuestion('coverage.include', 'Where? Codes such as FR, REG-76, DEP-34, EPCI-200046977, COM-13055', {
    isRequired: true,
    toCell: (codes) => codes.replaceAll(',', ' | '),
  }),
  cellQuestion('contact.url', 'Its site', { toCell: literal }),
  sourceQuestion('title', 'Which source says so? Its title', { isRequired: true }),
  sourceQuestion('url', 'The address of this source'),
  sourceQuestion('date', 'The date of this source (2025, 2025-07 or 2025-07-01)'),
  {
    text: 'Which fields does the source not say, and you inferred? (stages, needs…)',
    path: 'evidence',
    answer: markInferred,
  },
  {
    text: 'From what did you infer them? A sentence in French',
    path: 'evidence',
    isRequired: true,
    when: ({ evidence }) => evidence.some(({ basis }) => basis === 'inferred'),
    answer: (draft, note) => ({
      value: {
        ...draft,
        evidence: draft.evidence.map((one) => (one.basis === 'inferred' ? { ...one, note } : one)),
      },
    }),
  },
  cellQuestion('checkedOn', 'On which day did you check? (2026-11-22 or 22/11/2026)'),
];

/** A backslash typed is a backslash meant: cells have their own use for it. */
function literal(text: string): string {
  return text.replaceAll('\\', '\\\\');
}

/** `Alter’Incub Bretagne` → `alter-incub-bretagne`. */
function idFrom(name: string): string {
  const letters = name
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  return letters.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** One source for all that was answered before it. */
function sourceQuestion(part: 'title' | 'url' | 'date', text: string, options: Partial<Question> = {}): Question {
  return {
    text,
    path: 'evidence',
    ...options,
    answer(draft, answer) {
      const value = part === 'date' ? partialDate.read(answer) : { value: answer };
      if (isRefusal(value)) return value;
      const source = { title: '', ...draft.evidence[0]?.source, [part]: value.value };
      return { value: { ...draft, evidence: [{ fields: statedFields(draft), source, basis: 'stated' }] } };
    },
  };
}

function markInferred(draft: Draft, answer: string): Reading<Draft> {
  const stated = statedFields(draft);
  const inferred = answer.split(/[,|]/).map((field) => field.trim());
  const [first] = draft.evidence;
  if (!first || !inferred.every((field) => stated.includes(field))) {
    return { expected: stated.join(', '), hint: 'fields that the sheet states, between commas' };
  }
  const said = stated.filter((field) => !inferred.includes(field));
  const parts: Evidence[] = [{ ...first, fields: inferred, basis: 'inferred', note: '…' }];
  return { value: { ...draft, evidence: said.length > 0 ? [{ ...first, fields: said }, ...parts] : parts } };
}
