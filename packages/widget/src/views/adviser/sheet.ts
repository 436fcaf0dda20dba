import { buildReferral } from '@ess-orientation/core';
import { html, nothing, type TemplateResult } from 'lit';
import { type Sheet, sheetOf } from '../../adviser/sheet';
import type { Fact } from '../../explanation/facts';
import { seenOn } from '../../explanation/seen';
import type { Locale } from '../../i18n/fr';
import { profileOf } from '../../questionnaire/state';
import { contactSection } from '../card-contact';
import { trustSection } from '../card-trust';
import { nameText, summaryText } from '../data-text';
import { heading, screenHeading } from '../heading';
import { kindLine } from '../kind-line';
import type { ScreenProps } from '../screen';
import type { AdviserContext } from './context';
import { handOver } from './hand-over';

/** The referral sheet of a structure; `null` where the answers have changed and it is recommended no more. */
export function sheetView(
  context: AdviserContext,
  { state, orientation }: ScreenProps,
  structureId: string,
): TemplateResult | null {
  const recommendation = orientation?.recommendations.find(({ structure }) => structure.id === structureId);
  if (!recommendation || !orientation) return null;
  const { words, level, names, adviser } = context;
  const { structure, criteria } = recommendation;
  const today = new Date().toISOString().slice(0, 10);
  const referral = buildReferral(profileOf(state), recommendation);
  const sheet = sheetOf(words, {
    referral,
    ess: adviser.ess,
    names,
    today,
    seen: seenOn(structure),
    net: orientation.safetyNet,
  });
  return html`<article class="sheet" part="sheet">
    ${screenHeading(level, html`${words.sheet.title} <span class="sheet-to">${words.sheet.to(structure.name)}</span>`, 'screen-title')}
    <p class="lead">${words.sheet.prepared(today)} ${words.sheet.nobody}</p>
    <div class="beside">
      <div>
        ${projectPart(context, sheet)} ${keepsPart(context, sheet)}
      </div>
      <section>
        ${heading(level + 1, nameText(structure.name, words), 'section-title')} ${kindLine(structure.kind, words)}
        ${summaryText(structure.summary, words)} ${heading(level + 2, words.sheet.why, 'part-title')}
        ${bullets(sheet.why.length > 0 ? sheet.why : [words.results.nothingKnown])}
        ${contactSection(context, { structure, net: orientation.safetyNet, today })}
        ${trustSection(context, structure, criteria)}
      </section>
    </div>
    <dl class="by-hand">
      <div><dt>${words.sheet.from}</dt><dd></dd></div>
      <div><dt>${words.sheet.person}</dt><dd></dd></div>
    </dl>
    ${handOver(context, sheet)}
  </article>`;
}

function projectPart({ words, level }: AdviserContext, { project, open }: Sheet): TemplateResult {
  return html`<section>
    ${heading(level + 1, words.sheet.project, 'section-title')}
    ${project.length > 0 ? facts(project, words) : html`<p>${words.sheet.unsaid}</p>`}
    ${open.length > 0 ? html`${heading(level + 2, words.sheet.open, 'part-title')} ${bullets(open)}` : nothing}
  </section>`;
}

const keepsPart = ({ words, level }: AdviserContext, { keeps }: Sheet): TemplateResult =>
  html`<section>${heading(level + 1, words.sheet.keeps, 'section-title')} ${bullets(keeps)}</section>`;

const bullets = (entries: readonly string[]): TemplateResult =>
  html`<ul class="bullets">
    ${entries.map((entry) => html`<li>${entry}</li>`)}
  </ul>`;

const facts = (entries: readonly Fact[], words: Locale): TemplateResult =>
  html`<dl class="facts" part="facts">
    ${entries.map(
      ({ term, text, isName }) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${isName ? nameText(text, words) : text}</dd>
        </div>`,
    )}
  </dl>`;
