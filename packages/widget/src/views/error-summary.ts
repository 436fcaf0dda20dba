import { html, type TemplateResult } from 'lit';
import type { ViewContext } from './context';

/** What is missing, before the fields, where the focus comes: it says the same words as beside the field, and leads there. */
export function errorSummary({ words }: ViewContext, missing: string): TemplateResult {
  // Not an anchor: an address inside the module would be written to the page's own.
  const lead = ({ currentTarget }: Event) =>
    ((currentTarget as Element).getRootNode() as ParentNode)
      .querySelector<HTMLElement>('[data-focus="first"]')
      ?.focus();
  return html`<div
    class="errors"
    part="error-summary"
    role="group"
    aria-labelledby="errors-title errors-text"
    tabindex="-1"
    data-focus="errors"
  >
    <p id="errors-title"><strong>${words.ui.unanswered}</strong></p>
    <p>
      <button type="button" id="errors-text" class="quiet" part="button quiet" @click=${lead}>${missing}</button>
    </p>
  </div>`;
}
