import { html, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/fr';

/** To a card of the same screen. Not an anchor: an address inside the module would be written to the page's own. */
export function cardButton(words: Locale, name: string, rank: number): TemplateResult {
  const show = ({ currentTarget }: Event) =>
    ((currentTarget as Element).getRootNode() as ParentNode)
      .querySelector<HTMLElement>(`[data-rank="${rank}"]`)
      ?.focus();
  return html`<button type="button" class="quiet to-card" part="button quiet" @click=${show}>
    ${words.path.card}<span class="hidden"> — ${name}</span>
  </button>`;
}
