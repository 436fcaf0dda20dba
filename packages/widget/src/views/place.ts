import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { UNKNOWN } from '../questionnaire/answers';
import type { ViewContext } from './context';
import { placeCombobox } from './place-combobox';
import { type PlaceProps, placeLists } from './place-lists';

/** A place by its name; or from lists, which need no file; or “Je ne sais pas encore”, as an equal. */
export function place(context: ViewContext, props: PlaceProps): TemplateResult {
  const { act, words, search } = context;
  const { unknown, unknownHint } = words.questions.territory;
  const failed = search.state.outcome === 'failed';
  return html`${
    search.available
      ? html`${placeCombobox(context, props)}
          ${failed ? html`<p id="place-problem" class="problem" part="problem">${words.ui.place.failed}</p>` : nothing}
          <details class="place-lists" part="details" ?open=${failed}>
            <summary>${words.ui.place.list}</summary>
            ${placeLists(context, { ...props, unanswered: false })}
          </details>`
      : placeLists(context, props)
  }
    <p class="or">${words.ui.or}</p>
    <div class="options">
      <label class="option" part="option" for="place-unknown">
        <input
          id="place-unknown"
          type="checkbox"
          .checked=${live(props.answer === UNKNOWN)}
          aria-describedby=${props.unanswered ? 'problem' : nothing}
          @change=${(event: Event) => {
            search.act({ type: 'settle' });
            act({ type: 'place', territory: (event.target as HTMLInputElement).checked ? UNKNOWN : null });
          }}
        />
        <span class="option-text">
          <span class="option-label">${unknown}</span>
          <span class="option-note">${unknownHint}</span>
        </span>
      </label>
    </div>`;
}
