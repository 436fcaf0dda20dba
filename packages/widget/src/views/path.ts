import type { NearMiss, PathwayStep, Recommendation, Structure } from '@ess-orientation/core';
import { html, nothing, type TemplateResult } from 'lit';
import { safeLink } from '../dataset/links';
import { typographic } from '../dataset/places';
import { missEvidence } from '../explanation/evidence';
import { tellingPath, tieOf } from '../explanation/path';
import type { Locale } from '../i18n/fr';
import { isGap } from '../i18n/gap';
import { cardButton } from './card-button';
import { contactLinks } from './contact-links';
import type { ViewContext } from './context';
import { nameText } from './data-text';
import { externalLink } from './external-link';
import { heading } from './heading';
import type { ResultsProps } from './results-props';

/** “Et après ?”: who takes over at this stage and each later one, drawn as connected steps. */
export function pathView(context: ViewContext, props: ResultsProps): TemplateResult | typeof nothing {
  const steps = tellingPath(props.ready.matcher.pathway(props.profile), props.profile);
  if (steps.length === 0) return nothing;
  const { words, level } = context;
  return html`<section class="path" part="path">
    ${heading(level + 1, words.path.title, 'section-title')}
    <p class="lead">${words.path.lead}</p>
    <ol class="path-steps">
      ${steps.map((step, index) => stepView(context, props, { steps, step, before: steps[index - 1] }))}
    </ol>
  </section>`;
}

interface StepProps {
  steps: readonly PathwayStep[];
  step: PathwayStep;
  before: PathwayStep | undefined;
}

function stepView(context: ViewContext, props: ResultsProps, { steps, step, before }: StepProps): TemplateResult {
  const { words, level } = context;
  const { label, name } = words.vocabulary.stages[step.stage];
  const here = step.stage === props.profile.stage;
  const known = step.recommendations.length > 0;
  const same = step.recommendations.filter(({ structure }) => continues(structure, before, props));
  const others = step.recommendations.filter((one) => !same.includes(one));
  const names = same.map(({ structure }) => typographic(structure.name));
  const title = html`${label} <span class="aside">${words.ui.stageName(name)}</span>`;
  return html`<li class="path-step ${here ? 'is-here' : ''} ${known ? '' : 'is-gap'}" part="path-step">
    ${here ? html`<p class="here"><strong>${words.path.here}</strong></p>` : nothing}
    ${heading(level + 2, title, 'row-title')}
    ${
      known
        ? html`${same.length > 0 ? html`<p>${words.path.continues(words.listed(names))}</p>` : nothing}
            ${
              others.length > 0
                ? html`<ul class="path-doors">
                    ${others.map((one) => door(context, props, { recommendation: one, before }))}
                  </ul>`
                : nothing
            }`
        : gap(context, props, { step, near: nearestOf(step, steps) })
    }
  </li>`;
}

/** Named at the step before: said in one sentence, rather than once more each. */
const continues = (structure: Structure, before: PathwayStep | undefined, { ready }: ResultsProps): boolean =>
  structure.stages.length > 0 && tieOf(structure, before, ready.dataset.ecosystems)?.by === 'continues';

interface DoorProps {
  recommendation: Recommendation;
  before: PathwayStep | undefined;
}

function door(context: ViewContext, props: ResultsProps, { recommendation, before }: DoorProps): TemplateResult {
  const { words, contacted } = context;
  const { structure } = recommendation;
  const web = safeLink(structure.contact?.url);
  const name = nameText(structure.name, words);
  const card = props.orientation.recommendations.find((one) => one.structure.id === structure.id);
  const tie = tieSentence(words, props, { recommendation, before });
  return html`<li>
    ${web && !card ? externalLink(web, name, words, () => contacted(structure, 'url')) : html`<strong>${name}</strong>`}
    <span class="aside">— ${words.kinds[structure.kind].name}</span>
    ${tie ? html`<p>${tie}</p>` : nothing}
    ${before && structure.stages.length === 0 ? html`<p>${words.path.unstated}</p>` : nothing}
    ${card ? cardButton(words, structure.name, card.rank) : web ? nothing : contactLinks(context, structure)}
  </li>`;
}

function tieSentence({ path }: Locale, { ready }: ResultsProps, { recommendation, before }: DoorProps): string {
  const { structure } = recommendation;
  const tie = tieOf(structure, before, ready.dataset.ecosystems);
  switch (tie?.by) {
    case 'next':
      return path.next(tie.from.name);
    case 'ecosystem':
      return path.ecosystem(tie.from.name, tie.ecosystem);
    default:
      return '';
  }
}

/** A closed door is no way on, and one that the path already names is nothing new. */
function nearestOf({ nearest }: PathwayStep, steps: readonly PathwayStep[]): NearMiss | undefined {
  const named = new Set(steps.flatMap(({ recommendations }) => recommendations.map(({ structure }) => structure.id)));
  return nearest.find(({ failed, structure }) => failed !== 'lifecycle' && !named.has(structure.id));
}

interface GapProps {
  step: PathwayStep;
  near: NearMiss | undefined;
}

/** Nobody: what is true first, then the nearest, then the regional desk. */
function gap(context: ViewContext, { profile, ready }: ResultsProps, { step, near }: GapProps): TemplateResult {
  const { words, names } = context;
  const [place] = profile.territory ?? [];
  // The project is not at this stage yet: what is said of it must not be said here.
  const { stage: _, ...elsewhere } = profile;
  const why =
    near && isGap(near.gate.reason, words.gates)
      ? words.gates[near.gate.reason](missEvidence(near, elsewhere, ready.structureOf, names)).differs
      : '';
  return html`<p><strong>${words.path.gap(place === undefined ? '' : words.placeName(place, names))}</strong></p>
    ${
      near
        ? html`<p>${words.path.nearest} ${nameText(near.structure.name, words)}. ${why}</p>
            ${contactLinks(context, near.structure)}`
        : nothing
    }
    ${step.safetyNet ? html`<p>${words.path.net(step.safetyNet.name)}</p>` : nothing}`;
}
