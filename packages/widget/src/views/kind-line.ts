import type { Kind } from '@ess-orientation/core';
import { html, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/fr';

/** What kind of structure it is, explained on demand. */
export function kindLine(kind: Kind, words: Locale): TemplateResult {
  const { name, meaning } = words.kinds[kind];
  return html`<details class="kind">
    <summary>${name}<span class="hidden"> — ${words.results.whatIsIt}</span></summary>
    <p>${meaning}</p>
  </details>`;
}
