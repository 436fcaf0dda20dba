import type { NearMiss } from '@ess-orientation/core';
import { html, nothing, type TemplateResult } from 'lit';
import { missEvidence } from '../explanation/evidence';
import { nearestFirst } from '../explanation/near';
import { isGap } from '../i18n/gap';
import { contactLinks } from './contact-links';
import type { ViewContext } from './context';
import { nameText } from './data-text';
import { heading } from './heading';
import { kindLine } from './kind-line';
import type { ResultsProps } from './results-props';

/** The nearest that don't fit: the one thing that differs, and what would change it. */
export function nearMisses(context: ViewContext, props: ResultsProps): TemplateResult | typeof nothing {
  const { words, level } = context;
  const { orientation, profile, ready, above } = props;
  const { recommendations } = orientation;
  const everyMiss = () => ready.matcher.match(profile, { limit: 0, nearMisses: Infinity }).nearMisses;
  const misses = nearestFirst(orientation.nearMisses, profile, everyMiss).filter(
    ({ structure }) => !above.has(structure),
  );
  if (misses.length === 0) return nothing;
  const { title, nearest, lead } = words.results.misses;
  return html`<section class="misses" part="misses">
    ${heading(level + 1, recommendations.length > 0 ? title : nearest, 'section-title')}
    <p class="lead">${lead}</p>
    <ul class="rows">
      ${misses.map((miss) => missRow(context, props, miss))}
    </ul>
  </section>`;
}

/** One that fails a single gate, with what differs. */
export function missRow(context: ViewContext, { profile, ready }: ResultsProps, miss: NearMiss): TemplateResult {
  const { words, level, names } = context;
  const { structure, gate } = miss;
  const { differs, change } = isGap(gate.reason, words.gates)
    ? words.gates[gate.reason](missEvidence(miss, profile, ready.structureOf, names))
    : { differs: '', change: '' };
  return html`<li class="row" part="miss">
    ${heading(level + 2, nameText(structure.name, words), 'row-title')} ${kindLine(structure.kind, words)}
    <p><strong>${differs}</strong> ${change}</p>
    ${contactLinks(context, structure)}
  </li>`;
}
