import type { NearMiss, Orientation, Profile, Structure } from '@ess-orientation/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Ready } from '../controllers/dataset-controller';
import { isWithoutCarrier } from '../i18n/voice';
import { cardButton } from './card-button';
import { unreachable } from './card-contact';
import { contactLinks } from './contact-links';
import type { ViewContext } from './context';
import { nameText, summaryText } from './data-text';
import { heading } from './heading';
import { kindLine } from './kind-line';
import { missRow } from './near-misses';
import type { ResultsProps } from './results-props';

/** How many more are worth a call, beside the cards below. */
const OTHERS = 3;

/** Who starts projects, as shown above the cards: nobody is shown twice. */
export interface Callable {
  first: Structure | undefined;
  also: readonly Structure[];
  nearest: readonly NearMiss[];
  national: readonly Structure[];
}

/** `null`: somebody carries the project. */
export function callable(ready: Ready, profile: Profile, { recommendations }: Orientation): Callable | null {
  if (!isWithoutCarrier(profile)) return null;
  const { local, national, nearest } = ready.generatorsFor(profile, OTHERS + 1 + recommendations.length);
  const [first, ...others] = local;
  const carded = new Set(recommendations.map(({ structure }) => structure));
  const uncarded = (list: readonly Structure[]) => list.filter((one) => !carded.has(one)).slice(0, OTHERS);
  return { first, also: uncarded(others), nearest: first ? [] : nearest, national: first ? [] : uncarded(national) };
}

/** Those named, for what follows on the screen. */
export const namedBy = (shown: Callable | null): ReadonlySet<Structure | undefined> =>
  new Set(shown && [shown.first, ...shown.also, ...shown.national, ...shown.nearest.map(({ structure }) => structure)]);

/** For a need that nobody carries: what a generator does, whom to call first; or plainly that none is known here. */
export function generatorsView(
  context: ViewContext,
  props: ResultsProps,
  shown: Callable | null,
): TemplateResult | typeof nothing {
  if (!shown) return nothing;
  const { noCarrier } = context.words;
  const { first, also } = shown;
  return html`<section class="generators" part="generators">
    ${first ? toCall(context, props, { first, also }) : nobody(context, props, shown)}
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
  also: readonly Structure[];
}

function toCall(context: ViewContext, { orientation }: ResultsProps, { first, also }: CallProps): TemplateResult {
  const { words, level } = context;
  const { recommendations, safetyNet } = orientation;
  const links = contactLinks(context, first);
  const card = recommendations.find(({ structure }) => structure === first);
  return html`${heading(level + 1, words.noCarrier.call, 'section-title')}
    <ul class="rows">
      ${structureRow(
        context,
        first,
        html`<p>${words.noCarrier.startsHere}</p>
          ${links === nothing ? html`<p>${unreachable(safetyNet, words)}</p>` : links}
          ${card ? cardButton(words, first.name, card.rank) : nothing}`,
      )}
    </ul>
    ${also.length > 0 ? structures(context, words.noCarrier.also, also) : nothing}`;
}

/** What is true first, then the nearest; the regional desk follows on the screen. */
function nobody(context: ViewContext, props: ResultsProps, { national, nearest }: Callable): TemplateResult {
  const { words, level, names } = context;
  const { noCarrier } = words;
  const { profile, orientation } = props;
  const [place] = profile.territory ?? [];
  const startsOne = orientation.recommendations.some(({ structure }) => structure.models.includes('generateur'));
  return html`<p class="lead">
      <strong>${noCarrier.none(place === undefined ? '' : words.placeName(place, names))}</strong>
      ${national.length === 0 && !startsOne && orientation.total > 0 ? noCarrier.askThem : nothing}
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
    ${national.length > 0 ? structures(context, noCarrier.national, national) : nothing}`;
}

function structures(context: ViewContext, title: string, list: readonly Structure[]): TemplateResult {
  return html`${heading(context.level + 1, title, 'section-title')}
    <ul class="rows">
      ${list.map((one) => structureRow(context, one, html`${summaryText(one.summary, context.words)} ${contactLinks(context, one)}`))}
    </ul>`;
}

const structureRow = ({ words, level }: ViewContext, { name, kind }: Structure, body: TemplateResult): TemplateResult =>
  html`<li class="row" part="row">
    ${heading(level + 2, nameText(name, words), 'row-title')} ${kindLine(kind, words)} ${body}
  </li>`;
