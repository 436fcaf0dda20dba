import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { QuestionId } from '../questionnaire/answers';
import { QUESTIONS } from '../questionnaire/questions';
import { positionOf, type State } from '../questionnaire/state';
import { choices } from './choices';
import type { ViewContext } from './context';
import { errorSummary } from './error-summary';
import { glossary } from './glossary';
import { screenHeading } from './heading';
import { place } from './place';

export function questionView(context: ViewContext, state: State, id: QuestionId): TemplateResult {
  const { words, level, act } = context;
  const { topic, question, why, hint, unknown, words: fieldWords } = words.questions[id];
  const { position, total } = positionOf(state, id);
  const step = words.ui.step({ position, total, atMost: state.adaptive, topic });
  const missing = words.ui.choose(unknown);
  const onSubmit = (event: Event) => {
    event.preventDefault();
    act({ type: 'continue' });
  };
  // Keyed: a question never reuses the fields of another, nor their state in the browser.
  return html`${keyed(
    id,
    html`<form class="question" data-question=${id} novalidate @submit=${onSubmit}>
      ${screenHeading(level, step, 'step')} ${progress(position, total)}
      ${position === 1 ? html`<p class="intro">${words.ui.intro(total, state.adaptive)}</p>` : nothing}
      ${state.unanswered ? errorSummary(context, missing) : nothing}
      <fieldset aria-describedby=${state.unanswered ? 'problem why' : 'why'}>
        <legend part="question">${question}</legend>
        <p id="why" class="why">${why}${hint ? html` <span>${hint}</span>` : nothing}</p>
        ${state.unanswered ? html`<p id="problem" class="problem" part="problem">${missing}</p>` : nothing}
        ${fields(context, state, id)}
      </fieldset>
      ${glossary(fieldWords)}
      <div class="actions">
        <button type="submit" class="primary" part="button primary">${words.ui.continue}</button>
        ${
          position > 1 || state.editing
            ? html`<button type="button" class="quiet" part="button quiet" @click=${() => act({ type: 'back' })}>
                ${words.ui.back}
              </button>`
            : nothing
        }
      </div>
    </form>`,
  )}`;
}

function fields(context: ViewContext, { answers, unanswered }: State, id: QuestionId): TemplateResult {
  const question = QUESTIONS[id];
  return question.kind === 'place'
    ? place(context, { answer: answers.territory, unanswered })
    : choices(context, { question, answer: answers[question.id], unanswered });
}

/** For the eyes: the heading says the same in words. */
function progress(position: number, total: number): TemplateResult {
  // Not Array.from: pages with an old Prototype.js have another one.
  const parts = [...Array(total).keys()].map(
    (index) => html`<span class=${index < position ? 'done' : 'todo'}></span>`,
  );
  return html`<div class="progress" part="progress" aria-hidden="true">${parts}</div>`;
}
