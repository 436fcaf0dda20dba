import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionText } from '../i18n/locale-parts';

/** Field words, explained on demand. */
export function glossary({ summary, meanings }: QuestionText['words']): TemplateResult | typeof nothing {
  if (meanings.length === 0) return nothing;
  return html`<details class="glossary" part="details">
    <summary>${summary}</summary>
    <dl>
      ${meanings.map(
        ([word, meaning]) =>
          html`<div>
            <dt>${word}</dt>
            <dd>${meaning}</dd>
          </div>`,
      )}
    </dl>
  </details>`;
}
