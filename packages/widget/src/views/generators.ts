import type { Recommendation } from '@ess-orientation/core';
import { html, nothing, type TemplateResult } from 'lit';
import { generatorsFor } from '../dataset/generators';
import { isWithoutCarrier } from '../i18n/voice';
import { contactLinks } from './contact-links';
import type { ViewContext } from './context';
import { nameText } from './data-text';
import { heading } from './heading';
import { missRow } from './near-misses';
import type { ResultsProps } from './results';

/** For a need that nobody carries: what a generator does, whom to call first; or plainly that none is known here. */
export function generatorsView(context: ViewContext, props: ResultsProps): TemplateResult | typeof nothing {
  const { profile, ready } = props;
  if (!isWithoutCarrier(profile)) return nothing;
  const { words, level, names } = context;
  const { noCarrier } = words;
  const { local, national, nearest } = generatorsFor(ready.matcher, profile);
  const [first] = local;
  const [place] = profile.territory ?? [];
  return html`<section class="generators" part="generators">
    ${
      first
        ? firstCall(context, props, first)
        : html`<p class="lead"><strong>${noCarrier.none(place === undefined ? '' : words.placeName(place, names))}</strong>
      ${national.length > 0 ? noCarrier.national : props.orientation.total > 0 ? noCarrier.askThem : nothing}</p>`
    }
    ${
      !first && nearest.length > 0
        ? html`${heading(level + 1, noCarrier.nearest, 'section-title')}
            <p class="lead">${noCarrier.nearestLead}</p>
            <ul class="rows">
              ${nearest.map((miss) => missRow(context, props, miss))}
            </ul>`
        : nothing
    }
    <details class="glossary" part="details">
      <summary>${noCarrier.what}</summary>
      <ol class="steps">
        ${noCarrier.steps.map((step) => html`<li>${step}</li>`)}
      </ol>
    </details>
  </section>`;
}

function firstCall(context: ViewContext, { orientation }: ResultsProps, { structure }: Recommendation): TemplateResult {
  const { words, level } = context;
  const links = contactLinks(context, structure);
  const { safetyNet } = orientation;
  return html`${heading(level + 1, words.noCarrier.call, 'section-title')}
    <p><strong>${nameText(structure.name, words)}</strong>. ${words.noCarrier.startsHere}</p>
    ${links === nothing && safetyNet ? html`<p>${words.results.noContactBut(safetyNet.name)}</p>` : links}`;
}
