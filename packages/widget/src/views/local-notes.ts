import type { Structure } from '@ess-orientation/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/fr';
import { nameText, summaryText } from './data-text';

/** What a local network adds to a sheet, each note with who says so. */
export function localNotes({ notes }: Structure, words: Locale): TemplateResult | typeof nothing {
  if (!notes || notes.length === 0) return nothing;
  return html`<ul class="notes" part="notes">
    ${notes.map(
      ({ by, note }) =>
        html`<li><strong>${words.results.localNote} ${nameText(by, words)}</strong> ${summaryText(note, words)}</li>`,
    )}
  </ul>`;
}
