import { isRefusal } from '../csv/reading';
import { fixRecord } from '../fix';
import { type AuthoredFiles, lint } from '../lint/lint';
import type { Problem } from '../lint/problem';
import type { Dialogue } from './dialogue';
import type { Draft, Question } from './question';
import { QUESTIONS } from './questions';

/** Valid, so that the checks of one answer are not drowned by what is still to be asked. */
const BLANK: Draft = {
  id: 'nouvelle-fiche',
  name: 'Nouvelle fiche',
  kind: 'incubateur',
  summary: { fr: 'Fiche en cours de rédaction : ce texte sera remplacé par la première réponse.' },
  lifecycle: [{ status: 'active' }],
  models: [],
  stages: [],
  sectors: [],
  needs: [],
  coverage: { include: ['FR'] },
  evidence: [],
};

/**
 * Asks for a sheet, each answer checked by the same rules as `lint` before the next question.
 * @returns `null` when the answers stop before the end.
 */
export async function interview(dialogue: Dialogue, authored: AuthoredFiles): Promise<Draft | null> {
  let draft: Draft = BLANK;
  for (const question of QUESTIONS) {
    if (question.when && !question.when(draft)) continue;
    const answered = await settle(question, draft, dialogue, authored);
    if (answered === null) return null;
    draft = answered;
  }
  return draft;
}

/** Asks until the answer stands. */
async function settle(question: Question, draft: Draft, dialogue: Dialogue, authored: AuthoredFiles) {
  const { text, choices = [], isRequired = false, suggest } = question;
  const suggested = suggest?.(draft) ?? '';
  dialogue.say(`\n${text}\n${choices.map((choice, index) => `  ${index + 1}. ${choice}\n`).join('')}`);
  const emptyMeans = suggested || (isRequired ? '' : 'not stated');
  for (;;) {
    const line = await dialogue.ask(emptyMeans ? `(empty: ${emptyMeans}) > ` : '> ');
    if (line === null) return null;
    const answer = line || suggested;
    if (answer === '' && !isRequired) return draft;
    const reading =
      answer === '' ? { expected: 'an answer', hint: 'this field is needed' } : question.answer(draft, answer);
    const next = isRefusal(reading) ? draft : mended(reading.value);
    const faults = isRefusal(reading) ? [reading] : problemsWith(question, next, authored);
    if (faults.length === 0) return next;
    for (const { expected, hint } of faults) dialogue.say(`  expected ${expected} (${hint})\n`);
  }
}

/** What `fix` would mend, nobody is asked about. */
const mended = (draft: Draft): Draft => fixRecord({ ...draft }, 'structures').record as unknown as Draft;

function problemsWith({ path }: Question, draft: Draft, authored: AuthoredFiles): Pick<Problem, 'expected' | 'hint'>[] {
  if (path === 'id' && authored.structures.some(({ fileName }) => fileName === draft.id)) {
    return [{ expected: 'an id that no sheet has', hint: `structures/${draft.id}.json is there already` }];
  }
  const [field = ''] = path.split('.');
  // Sources are asked for last: until then every stated field lacks one.
  return problemsOf(draft, authored).filter(
    ({ path: at, rule }) => at.split(/[.[]/)[0] === field && rule !== 'evidence',
  );
}

/** Every problem that the sheet would have among the others. */
export function problemsOf(draft: Draft, authored: AuthoredFiles): Problem[] {
  const structures = [...authored.structures, { fileName: draft.id, record: draft }];
  return lint({ ...authored, structures }).filter(({ file }) => file === `structures/${draft.id}.json`);
}
