import type { Structure } from '@ess-orientation/core';
import { html, nothing, type TemplateResult } from 'lit';
import { type Generators, generatorsFor } from '../dataset/generators';
import { isWithoutCarrier } from '../i18n/voice';
import { contactLinks } from './contact-links';
import type { ViewContext } from './context';
import { nameText, summaryText } from './data-text';
import { heading } from './heading';
import { kindLine } from './kind-line';
import { missRow } from './near-misses';
import type { ResultsProps } from './results';

/** How many more are worth a call, beside the cards below. */
const OTHERS = 3;

/** For a need that nobody carries: what a generator does, whom to call first; or plainly that none is known here. */
export function generatorsView(context: ViewContext, props: ResultsProps): TemplateResult | typeof nothing {
  const { profile, ready } = props;
  if (!isWithoutCarrier(profile)) return nothing;
  const { noCarrier } = context.words;
  const generators = generatorsFor(ready, profile);
  const [first, ...others] = generators.local;
  return html`<section class="generators" part="generators">
    ${first ? toCall(context, props, { first, others }) : nobody(context, props, generators)}
    <details class="glossary" part="details">
      <summary>${noCarrier.what}</summary>
      <ol class="steps">
        ${noCarrier.steps.map((step) => html`<li>${step}</li>`)}
      </ol>
    </details>
  </section>`;
}

interface CallProps {
  first: Structure;
  others: readonly Structure[];
}

function toCall(context: ViewContext, { orientation }: ResultsProps, { first, others }: CallProps): TemplateResult {
  const { words, level } = context;
  const { recommendations, safetyNet } = orientation;
  const links = contactLinks(context, first);
  const carded = new Set(recommendations.map(({ structure }) => structure.id));
  const more = others.filter(({ id }) => !carded.has(id)).slice(0, OTHERS);
  return html`${heading(level + 1, words.noCarrier.call, 'section-title')}
    <p><strong>${nameText(first.name, words)}</strong>. ${words.noCarrier.startsHere}</p>
    ${links === nothing && safetyNet ? html`<p>${words.results.noContactBut(safetyNet.name)}</p>` : links}
    ${more.length > 0 ? structures(context, words.noCarrier.also, more) : nothing}`;
}

/** What is true first, then the nearest; the regional desk follows on the screen. */
function nobody(context: ViewContext, props: ResultsProps, { national, nearest }: Generators): TemplateResult {
  const { words, level, names } = context;
  const { noCarrier } = words;
  const [place] = props.profile.territory ?? [];
  return html`<p class="lead">
      <strong>${noCarrier.none(place === undefined ? '' : words.placeName(place, names))}</strong>
      ${national.length === 0 && props.orientation.total > 0 ? noCarrier.askThem : nothing}
    </p>
    ${
      nearest.length > 0
        ? html`${heading(level + 1, noCarrier.nearest, 'section-title')}
            <p class="lead">${noCarrier.nearestLead}</p>
            <ul class="rows">
              ${nearest.map((miss) => missRow(context, props, miss))}
            </ul>`
        : nothing
    }
    ${national.length > 0 ? structures(context, noCarrier.national, national.slice(0, OTHERS)) : nothing}`;
}

function structures(context: ViewContext, title: string, list: readonly Structure[]): TemplateResult {
  const { words, level } = context;
  return html`${heading(level + 1, title, 'section-title')}
    <ul class="rows">
      ${list.map(
        (structure) =>
          html`<li class="row" part="row">
            ${heading(level + 2, nameText(structure.name, words), 'row-title')} ${kindLine(structure.kind, words)}
            ${summaryText(structure.summary, words)} ${contactLinks(context, structure)}
          </li>`,
      )}
    </ul>`;
}
