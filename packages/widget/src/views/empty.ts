import { html, type TemplateResult } from 'lit';
import type { ViewContext } from './context';
import type { ResultsProps } from './results-props';

/** Nothing found: what is true, said plainly. The nearest alternatives and the regional desk follow on the screen. */
export function emptyLead({ words, names }: ViewContext, { orientation, profile }: ResultsProps): TemplateResult {
  const { empty } = words.results;
  const [narrowest] = profile.territory ?? [];
  const place = narrowest === undefined ? '' : words.placeName(narrowest, names);
  const stage = profile.stage ? words.vocabulary.stages[profile.stage].projects : '';
  const sentence =
    orientation.status === 'nothing-on-territory' ? empty.nothingHere(place) : empty.noMatch(stage, place);
  return html`<p class="lead" part="empty"><strong>${sentence}</strong> ${empty.gap}</p>`;
}
