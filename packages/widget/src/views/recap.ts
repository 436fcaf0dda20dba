import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionId } from '../questionnaire/answers';
import { askedSteps, leftOut, type State } from '../questionnaire/state';
import { answerTexts } from './answer-texts';
import type { ViewContext } from './context';
import { screenHeading } from './heading';
import { placeLine } from './place-line';

/** “Vérifiez vos réponses”: each answer, and the way to change it. */
export function recapView(context: ViewContext, state: State): TemplateResult {
  const { words, level, act } = context;
  const { title, lead, show, locked } = words.ui.recap;
  return html`<div class="recap">
    ${screenHeading(level, title, 'screen-title')}
    <p class="lead">${lead}</p>
    <dl class="answers" part="answers">
      ${askedSteps(state).map((question) => row(context, state, question))}
      ${
        state.locked
          ? html`<div class="answer">
              <dt>${words.questions.territory.question}</dt>
              <dd>${placeLine(state.locked, words, state.names)}<span class="aside">${locked}</span></dd>
            </div>`
          : nothing
      }
    </dl>
    ${unasked(context, leftOut(state))}
    <div class="actions">
      <button type="button" class="primary" part="button primary" @click=${() => act({ type: 'continue' })}>
        ${show}
      </button>
      <button type="button" class="quiet" part="button quiet" @click=${() => act({ type: 'back' })}>
        ${words.ui.back}
      </button>
      <button type="button" class="quiet" part="button quiet" @click=${() => act({ type: 'restart' })}>
        ${words.ui.restart}
      </button>
    </div>
  </div>`;
}

/** What no answer made worth asking may still be said. */
function unasked({ words, act }: ViewContext, questions: readonly QuestionId[]): TemplateResult | typeof nothing {
  if (questions.length === 0) return nothing;
  const { summary, lead } = words.ui.recap.unasked;
  return html`<details class="unasked" part="details">
    <summary>${summary}</summary>
    <p>${lead}</p>
    <ul>
      ${questions.map(
        (question) =>
          html`<li>
            <button type="button" class="quiet" part="button quiet" @click=${() => act({ type: 'edit', question })}>
              ${words.questions[question].question}
            </button>
          </li>`,
      )}
    </ul>
  </details>`;
}

function row({ words, act }: ViewContext, state: State, question: QuestionId): TemplateResult {
  const texts = answerTexts(words, question, state);
  return html`<div class="answer">
    <dt>${words.questions[question].question}</dt>
    <dd>${texts.length > 1 ? html`<ul>${texts.map((text) => html`<li>${text}</li>`)}</ul>` : texts}</dd>
    <dd class="edit">
      <button type="button" class="quiet" part="button quiet" @click=${() => act({ type: 'edit', question })}>
        ${words.ui.recap.edit}<span class="hidden"> — ${words.questions[question].question}</span>
      </button>
    </dd>
  </div>`;
}
