import { html, nothing, type TemplateResult } from 'lit';
import { mailAddress, messageText } from '../sharing/message';
import type { ViewContext } from './context';
import { heading } from './heading';
import type { ResultsProps } from './results-props';

/** On paper, by mail, by what the device offers, by a link where the page reads one. */
export function keepView(context: ViewContext, { orientation, ready }: ResultsProps): TemplateResult {
  const { words, level, keeping, names } = context;
  const { keep } = words;
  const content = { orientation, publishedOn: ready.dataset.publishedOn, names };
  const { share } = keeping;
  return html`<section class="keep" part="keep">
    ${heading(level + 1, keep.title, 'section-title')}
    <ul class="ways">
      <li>
        <button type="button" class="secondary" part="button" @click=${keeping.print}>${keep.print}</button>
      </li>
      <li>
        <a class="mail" part="link" href=${mailAddress(words, content)}
          >${keep.mail} <span class="aside">(${keep.mailOpens})</span></a
        >
      </li>
      ${
        share
          ? html`<li>
              <button
                type="button"
                class="secondary"
                part="button"
                @click=${() => share({ title: keep.message.subject, text: messageText(words, content) })}
              >
                ${keep.share}
              </button>
            </li>`
          : nothing
      }
      ${keeping.copy ? html`<li>${copyButton(context)}</li>` : nothing}
    </ul>
    ${keeping.copy ? html`<p id="link-holds" class="lead">${keep.linkHolds}</p>` : nothing}
    <p class="kept" role="status" part="status">${keeping.status === 'idle' ? nothing : keep[keeping.status]}</p>
    ${keeping.status === 'refused' ? linkField(context) : nothing}
  </section>`;
}

const copyButton = ({ words, keeping }: ViewContext): TemplateResult =>
  html`<button type="button" class="secondary" part="button" aria-describedby="link-holds" @click=${keeping.copy}>
    ${words.keep.copy}
  </button>`;

/** Where copying is refused: the link itself, selected. */
function linkField({ words, keeping }: ViewContext): TemplateResult {
  const select = ({ target }: Event) => (target as HTMLInputElement).select();
  return html`<div class="places">
    <label for="kept-link">${words.keep.link}</label>
    <input id="kept-link" class="text" part="field" readonly data-focus="link" .value=${keeping.link()} @focus=${select} />
  </div>`;
}
