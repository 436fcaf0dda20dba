import type { Orientation } from '@ess-orientation/core';
import { html, nothing, type TemplateResult } from 'lit';
import { PAGE } from '../dataset/shown';
import type { ViewContext } from './context';

/** The next page of structures, where there is one. */
export function moreButton(
  { words, act }: ViewContext,
  { recommendations, total }: Orientation,
): TemplateResult | typeof nothing {
  const more = Math.min(PAGE, total - recommendations.length);
  if (more <= 0) return nothing;
  return html`<p>
    <button type="button" class="secondary" part="button more" @click=${() => act({ type: 'more' })}>
      ${words.results.more(more)}
    </button>
  </p>`;
}
