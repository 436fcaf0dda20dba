import { html, nothing, type TemplateResult } from 'lit';
import { heading, screenHeading } from '../heading';
import type { ScreenProps } from '../screen';
import type { AdviserContext } from './context';
import { essSection } from './ess';
import { projectSection } from './project';
import { adviserResults } from './results';
import { sheetView } from './sheet';

/** One page: is it ESS, the project, the structures; then the sheet of the one that was chosen. */
export function adviserView(context: AdviserContext, props: ScreenProps): TemplateResult {
  const { words, level, act, adviser } = context;
  const { state } = props;
  const sheet = adviser.sheet === null ? null : sheetView(context, props, adviser.sheet);
  if (sheet) return sheet;
  const shown = state.screen.name === 'results';
  const onSubmit = (event: Event) => {
    event.preventDefault();
    act({ type: 'show' });
  };
  // Focus comes to the title of what was asked for: the page, then its results.
  const title = shown
    ? heading(level, words.adviser.title, 'screen-title')
    : screenHeading(level, words.adviser.title, 'screen-title');
  return html`<div class="adviser">
    ${title}
    <p class="lead">${words.adviser.lead}</p>
    <form novalidate @submit=${onSubmit}>
      ${essSection(context)} ${projectSection(context, state)}
      <div class="actions">
        <button type="submit" class="primary" part="button primary">${words.ui.recap.show}</button>
        <button type="button" class="quiet" part="button quiet" @click=${() => act({ type: 'restart' })}>
          ${words.adviser.restart}
        </button>
      </div>
    </form>
    ${shown ? adviserResults(context, props) : nothing}
  </div>`;
}
