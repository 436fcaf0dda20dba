import type { Coverage, CriterionScore, Recommendation, Structure } from '@ess-orientation/core';
import { html, nothing, type TemplateResult } from 'lit';
import { reasonEvidence } from '../explanation/evidence';
import { reservations, strongestReasons } from '../explanation/reasons';
import type { Locale } from '../i18n/fr';
import { contactSection } from './card-contact';
import { trustSection } from './card-trust';
import type { ViewContext } from './context';
import { nameText, summaryText } from './data-text';
import { cardHeading, heading } from './heading';
import { kindLine } from './kind-line';
import { localNotes } from './local-notes';

interface CardProps {
  recommendation: Recommendation;
  /** The CRESS, for a structure that we can't reach. */
  net: Structure | null;
  today: string;
}

/** What they do for me, why me, what happens if I contact them, how sure we are: in this order. */
export function card(context: ViewContext, { recommendation, net, today }: CardProps): TemplateResult {
  const { structure, criteria, rank } = recommendation;
  const { words, level } = context;
  return html`<li class="card" part="card">
    <article>
      ${cardHeading(level + 1, nameText(structure.name, words), rank)} ${kindLine(structure.kind, words)}
      ${summaryText(structure.summary, words)} ${localNotes(structure, words)}
      <div class="card-parts">
        <div>${heading(level + 2, words.results.whyMe, 'part-title')} ${reasonsList(context, recommendation)}</div>
        <div>${contactSection(context, { structure, net, today })}</div>
        <div class="card-trust">${trustSection(context, structure, criteria)}</div>
      </div>
    </article>
  </li>`;
}

export function reasonsList({ words, names }: ViewContext, { criteria, structure }: Recommendation): TemplateResult {
  const strongest = strongestReasons(criteria);
  const doubts = [
    ...unaskedPlace(criteria, structure.coverage, words),
    ...reservations(criteria).map((one) => words.reasons[one.reason](reasonEvidence(one, names))),
  ];
  return html`${
    strongest.length > 0
      ? html`<ul class="reasons" part="reasons">
          ${strongest.map((one) => html`<li>${words.reasons[one.reason](reasonEvidence(one, names))}</li>`)}
        </ul>`
      : html`<p>${words.results.nothingKnown}</p>`
  }
  ${
    doubts.length > 0
      ? html`<p class="doubts"><strong>${words.results.beware}</strong>
          ${doubts.map((one) => html`<span>${one} </span>`)}</p>`
      : nothing
  }`;
}

/** As long as no place is known, a structure that serves only some is shown with them. */
const unaskedPlace = (
  criteria: readonly CriterionScore[],
  { include, within }: Coverage,
  { results, placeNames }: Locale,
): string[] =>
  include.includes('FR') ||
  !criteria.some(({ criterion, reason }) => criterion === 'territory' && reason === 'not-asked')
    ? []
    : [results.area(placeNames(include, within))];
