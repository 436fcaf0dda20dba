import { capital } from '../i18n/capital';
import type { Locale } from '../i18n/fr';
import { type QuestionId, UNKNOWN } from '../questionnaire/answers';
import type { State } from '../questionnaire/state';
import { placeLine } from './place-line';

/** An answer in words: one line per choice. */
export function answerTexts(
  words: Locale,
  question: QuestionId,
  { answers, names }: Pick<State, 'answers' | 'names'>,
): string[] {
  if (answers[question] === UNKNOWN) return [words.questions[question].unknown];
  const { situation, stage, territory, sectors, needs, audiences } = answers;
  const { vocabulary, ui } = words;
  switch (question) {
    case 'situation':
      if (situation && situation !== UNKNOWN) return [vocabulary.situations[situation]];
      break;
    case 'stage':
      if (stage && stage !== UNKNOWN) return [vocabulary.stages[stage].label];
      break;
    case 'territory':
      if (territory && territory !== UNKNOWN) return [placeLine(territory, words, names)];
      break;
    case 'sectors':
      if (sectors && sectors !== UNKNOWN) return sectors.map((sector) => vocabulary.sectors[sector]);
      break;
    case 'needs':
      if (needs && needs !== UNKNOWN) return needs.map((need) => vocabulary.needs[need]);
      break;
    case 'audiences':
      if (audiences && audiences !== UNKNOWN)
        return audiences.map((audience) => capital(vocabulary.audiences[audience]));
      break;
  }
  return [ui.recap.unanswered];
}
