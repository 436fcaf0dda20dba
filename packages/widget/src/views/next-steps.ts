import { html, nothing, type TemplateResult } from 'lit';
import { contactLinks } from './contact-links';
import type { ViewContext } from './context';
import { nameText, summaryText } from './data-text';
import { heading } from './heading';
import { kindLine } from './kind-line';
import type { ResultsProps } from './results-props';

/** Those that accompany nobody but serve an asked need: a funder of the place. */
export function nextSteps(context: ViewContext, { orientation, above }: ResultsProps): TemplateResult | typeof nothing {
  const steps = orientation.nextSteps.filter(({ structure }) => !above.has(structure));
  if (steps.length === 0) return nothing;
  const { words, level } = context;
  const { title, lead, serves } = words.results.next;
  return html`<section class="next" part="next-steps">
    ${heading(level + 1, title, 'section-title')}
    <p class="lead">${lead}</p>
    <ul class="rows">
      ${steps.map(
        ({ structure, needs }) =>
          html`<li class="row" part="next-step">
            ${heading(level + 2, nameText(structure.name, words), 'row-title')} ${kindLine(structure.kind, words)}
            <p><strong>${serves(needs)}</strong></p>
            ${summaryText(structure.summary, words)} ${contactLinks(context, structure)}
          </li>`,
      )}
    </ul>
  </section>`;
}
