import type { Recommendation } from '@ess-orientation/core';
import { html, nothing, type TemplateResult } from 'lit';
import { qualified } from '../../adviser/ess-questions';
import { profileOf } from '../../questionnaire/state';
import { reasonsList } from '../card';
import { contactSection } from '../card-contact';
import { trustSection } from '../card-trust';
import { nameText, summaryText } from '../data-text';
import { emptyLead } from '../empty';
import { faultView } from '../fault';
import { callable, generatorsView, namedBy } from '../generators';
import { cardHeading, heading, screenHeading } from '../heading';
import { kindLine } from '../kind-line';
import { loadingView } from '../loading';
import { localNotes } from '../local-notes';
import { moreButton } from '../more-button';
import { nearMisses } from '../near-misses';
import { nextSteps } from '../next-steps';
import type { ResultsProps } from '../results-props';
import { safetyNet } from '../safety-net';
import type { ScreenProps } from '../screen';
import type { AdviserContext } from './context';
import { scoreDetails } from './scores';

/** The structures, on the same page: they follow the answers from then on. */
export function adviserResults(context: AdviserContext, { state, status, orientation }: ScreenProps): TemplateResult {
  const { words, level } = context;
  const { results } = words;
  if (status.name !== 'ready' || !orientation) {
    const body =
      status.name === 'failed'
        ? faultView(context, status.fault)
        : loadingView(words, status.name === 'loading' && status.slow);
    return html`<section class="results">${screenHeading(level + 1, results.title, 'section-title')} ${body}</section>`;
  }
  const today = new Date().toISOString().slice(0, 10);
  const profile = profileOf(state);
  const shown = callable(status, profile, orientation);
  const props: ResultsProps = { orientation, profile, ready: status, today, above: namedBy(shown) };
  const found = orientation.recommendations.length > 0;
  return html`<section class="results">
    ${screenHeading(level + 1, found ? results.title : results.empty.title, 'section-title')}
    ${qualified(context.adviser.ess).outcome === 'hors-ess' ? html`<p class="doubts">${words.adviser.outside}</p>` : nothing}
    ${generatorsView({ ...context, level: level + 1 }, props, shown)}
    ${shown && found ? heading(level + 2, words.noCarrier.found, 'section-title') : nothing}
    ${found ? list(shown ? { ...context, level: level + 1 } : context, props) : emptyLead(context, props)}
    ${nearMisses(context, props)} ${nextSteps(context, props)} ${safetyNet(context, props)}
    <p class="published">${words.ui.published(status.dataset.publishedOn)}</p>
  </section>`;
}

function list(context: AdviserContext, props: ResultsProps): TemplateResult {
  const { words } = context;
  const { recommendations, total } = props.orientation;
  return html`<p class="lead">${words.results.count(total, recommendations.length)}</p>
    <ol class="cards">
      ${recommendations.map((one) => adviserCard(context, props, one))}
    </ol>
    ${moreButton(context, props.orientation)}`;
}

/** What the structure does and why it fits, at a glance; the rest on demand; the sheet one press away. */
function adviserCard(
  context: AdviserContext,
  { orientation, today }: ResultsProps,
  one: Recommendation,
): TemplateResult {
  const { words, level, advise } = context;
  const { structure, criteria, rank } = one;
  const { more, prepare } = words.adviser;
  // Two levels down: the heading of the results is one below the page's.
  const inside = { ...context, level: level + 1 };
  return html`<li class="card" part="card">
    <article>
      ${cardHeading(level + 2, nameText(structure.name, words), rank)} ${kindLine(structure.kind, words)}
      ${summaryText(structure.summary, words)} ${localNotes(structure, words)}
      ${heading(level + 3, words.results.whyMe, 'part-title')} ${reasonsList(context, one)}
      <p>
        <button
          type="button"
          class="primary"
          part="button primary"
          data-structure=${structure.id}
          @click=${() => advise({ type: 'open', structureId: structure.id })}
        >
          ${prepare}<span class="hidden"> — ${structure.name}</span>
        </button>
      </p>
      <details part="details">
        <summary>${more}<span class="hidden"> — ${structure.name}</span></summary>
        ${contactSection(inside, { structure, net: orientation.safetyNet, today })}
        ${trustSection(inside, structure, criteria)}
      </details>
      ${scoreDetails(context, one)}
    </article>
  </li>`;
}
