import { html, nothing, type TemplateResult } from 'lit';
import { UNKNOWN } from '../../questionnaire/answers';
import { type ChoiceQuestion, QUESTIONS } from '../../questionnaire/questions';
import type { State } from '../../questionnaire/state';
import { optionText } from '../choices';
import { heading } from '../heading';
import { place } from '../place';
import { placeLine } from '../place-line';
import type { AdviserContext } from './context';
import { optionField } from './option-field';

const BELOW = ['stage', 'needs', 'sectors', 'audiences'] as const;

/** The project: the same questions as for its carrier, on one page, each a native group. */
export function projectSection(context: AdviserContext, state: State): TemplateResult {
  const { words, level } = context;
  return html`<section class="project" part="project">
    ${heading(level + 1, words.adviser.project, 'section-title')}
    <p class="lead">${words.adviser.projectLead}</p>
    ${
      // A fixed place is one line: it needs no column of its own.
      state.locked
        ? html`${placeField(context, state)} ${choiceField(context, state, QUESTIONS.situation)}`
        : html`<div class="beside">
            ${placeField(context, state)} ${choiceField(context, state, QUESTIONS.situation)}
          </div>`
    }
    ${BELOW.map((id) => choiceField(context, state, QUESTIONS[id]))}
  </section>`;
}

function placeField(context: AdviserContext, { answers, locked, names }: State): TemplateResult {
  const { words } = context;
  return html`<fieldset class="place-field">
    <legend>${words.adviser.questions.territory}</legend>
    ${
      locked
        ? html`<p><strong>${placeLine(locked, words, names)}</strong></p>
            <p class="why">${words.ui.recap.locked}</p>`
        : place(context, { answer: answers.territory, unanswered: false })
    }
  </fieldset>`;
}

function choiceField({ words, act }: AdviserContext, { answers }: State, question: ChoiceQuestion): TemplateResult {
  const { id, kind } = question;
  const answer = answers[id];
  const unknown = { value: UNKNOWN, label: words.questions[id].unknown, note: '' };
  const options = question.options.map((value) => ({ value, ...optionText(words, question, value) }));
  return html`<fieldset class="choice-field">
    <legend>${words.adviser.questions[id]}</legend>
    ${kind === 'many' ? html`<p class="why">${words.questions.sectors.hint}</p>` : nothing}
    <div class=${`options compact ${kind}`}>
      ${[...options, unknown].map(({ value, label, note }) =>
        optionField({
          kind,
          name: id,
          value,
          label,
          note,
          checked: Array.isArray(answer) ? answer.includes(value) : answer === value,
          onChange: (chosen) => act({ type: 'choose', question: id, value, chosen }),
        }),
      )}
    </div>
  </fieldset>`;
}
