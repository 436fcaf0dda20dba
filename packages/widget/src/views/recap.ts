import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionId } from '../questionnaire/answers';
import { askedSteps, type State } from '../questionnaire/state';
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
              <dd>${placeLine(state.locked, words)}<span class="aside">${locked}</span></dd>
            </div>`
          : nothing
      }
    </dl>
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

function row({ words, act }: ViewContext, { answers }: State, question: QuestionId): TemplateResult {
  const texts = answerTexts(words, question, answers);
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
