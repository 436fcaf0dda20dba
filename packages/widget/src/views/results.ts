import { html, nothing, type TemplateResult } from 'lit';
import { card } from './card';
import type { ViewContext } from './context';
import { emptyLead } from './empty';
import { notesFault } from './fault';
import { type Callable, callable, generatorsView, namedBy } from './generators';
import { heading, screenHeading } from './heading';
import { keepView } from './keep';
import { moreButton } from './more-button';
import { nearMisses } from './near-misses';
import { nextSteps } from './next-steps';
import { pathView } from './path';
import type { ResultsProps } from './results-props';
import { safetyNet } from './safety-net';

interface GivenProps extends Omit<ResultsProps, 'above'> {
  parts: number;
}

/** The heading first, which has the focus; the structures, then what follows them, come with the next drawings. */
export function resultsView(context: ViewContext, { parts, ...given }: GivenProps): TemplateResult {
  const { words } = context;
  const { orientation, profile, ready } = given;
  const found = orientation.recommendations.length > 0;
  const title = found ? words.results.title : words.results.empty.title;
  if (parts === 0) return resultsScreen(context, title, nothing);
  const shown = callable(ready, profile, orientation);
  const props = { ...given, above: namedBy(shown) };
  const placeless = found && !profile.territory?.length;
  return resultsScreen(
    context,
    title,
    html`${ready.withoutNotes ? notesFault(context) : nothing} ${placeless ? safetyNet(context, props) : nothing}
    ${generatorsView(context, props, shown)}
    ${found ? ranking(context, props, shown) : emptyLead(context, props)}
    ${parts > 1 ? following(context, props, { found, placeless }) : nothing}`,
  );
}

function following(
  context: ViewContext,
  props: ResultsProps,
  { found, placeless }: Record<'found' | 'placeless', boolean>,
) {
  return html`${found ? pathView(context, props) : nothing} ${nearMisses(context, props)} ${nextSteps(context, props)}
    ${placeless ? nothing : safetyNet(context, props)} ${found ? nothing : pathView(context, props)}
    ${keepView(context, props)} ${ending(context, props)}`;
}

/** One template whatever fills it: a heading that has the focus keeps it when the list arrives. */
export function resultsScreen(context: ViewContext, title: string, body: unknown): TemplateResult {
  return html`<div class="results">${screenHeading(context.level, title, 'screen-title')} ${body}</div>`;
}

function ending(context: ViewContext, { ready }: ResultsProps): TemplateResult {
  return html`${waysBack(context)}
    <p class="published">${context.words.ui.published(ready.dataset.publishedOn)}</p>`;
}

/** Back to the answers, or to none. */
export const waysBack = ({ words, act }: ViewContext): TemplateResult =>
  html`<div class="actions">
    <button type="button" class="secondary" part="button" @click=${() => act({ type: 'recap' })}>
      ${words.results.change}
    </button>
    <button type="button" class="quiet" part="button quiet" @click=${() => act({ type: 'restart' })}>
      ${words.ui.restart}
    </button>
  </div>`;

function ranking(context: ViewContext, { orientation, today }: ResultsProps, shown: Callable | null): TemplateResult {
  const { words, level } = context;
  const inside = shown ? { ...context, level: level + 1 } : context;
  const { recommendations, total, safetyNet: net } = orientation;
  const { summary, text } = words.results.order;
  return html`${shown ? heading(level + 1, words.noCarrier.found, 'section-title') : nothing}
    <p class="lead">${words.results.count(total, recommendations.length)}</p>
    <ol class="cards">
      ${recommendations.map((recommendation) => card(inside, { recommendation, net, today }))}
    </ol>
    ${moreButton(context, orientation)}
    <details class="glossary" part="details">
      <summary>${summary}</summary>
      <p>${text}</p>
    </details>`;
}
