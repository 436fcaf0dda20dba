import { levelOf } from '@ess-orientation/core';
import { html, nothing, type TemplateResult } from 'lit';
import { contactLinks } from './contact-links';
import type { ViewContext } from './context';
import { nameText, summaryText } from './data-text';
import { heading } from './heading';
import { nationalDesk } from './national-desk';
import type { ResultsProps } from './results-props';

/** The region's CRESS; or plainly that none is known, or that the place is missing to know. */
export function safetyNet(context: ViewContext, props: ResultsProps): TemplateResult {
  const { words, level } = context;
  return html`<section class="net" part="safety-net">
    ${heading(level + 1, words.results.net.title, 'section-title')} ${body(context, props)}
  </section>`;
}

function body(context: ViewContext, { orientation, profile }: ResultsProps): TemplateResult {
  const { words, level, act } = context;
  const { net } = words.results;
  const structure = orientation.safetyNet;
  if (structure) {
    const links = contactLinks(context, structure);
    return html`<p class="lead">${net.lead}</p>
      ${heading(level + 2, nameText(structure.name, words), 'row-title')} ${summaryText(structure.summary, words)}
      ${links === nothing ? html`<p>${net.network} ${nationalDesk(words)}</p>` : links}`;
  }
  const region = profile.territory?.find((code) => levelOf(code) === 'region');
  if (region) return html`<p>${net.none(words.placeName(region))}</p>`;
  return html`<p>${net.unknown}</p>
    <p>
      <button type="button" class="secondary" part="button" @click=${() => act({ type: 'edit', question: 'territory' })}>
        ${net.askPlace}
      </button>
    </p>`;
}
