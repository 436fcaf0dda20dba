import type { AdmissionWindow, Structure } from '@ess-orientation/core';
import { html, nothing, type TemplateResult } from 'lit';
import { safeLink } from '../dataset/links';
import type { Locale } from '../i18n/fr';
import { contactLinks } from './contact-links';
import type { ViewContext } from './context';
import { externalLink } from './external-link';
import { heading } from './heading';

interface ContactProps {
  structure: Structure;
  net: Structure | null;
  today: string;
}

/** What happens if I contact them: how to reach them, how one joins, for how long, at what cost. */
export function contactSection(context: ViewContext, { structure, net, today }: ContactProps): TemplateResult {
  const { words, level } = context;
  const links = contactLinks(context, structure);
  const { admission, durationMonths, cost, contact } = structure;
  const facts = [
    admission ? fact(words.results.entry, words.vocabulary.admission[admission.mode]) : nothing,
    ...(admission?.windows ?? []).map((window) => windowFact(window, words, today)),
    durationMonths ? fact(words.results.duration, words.durationText(durationMonths)) : nothing,
    cost ? fact(words.results.cost, words.vocabulary.costs[cost]) : nothing,
    contact?.address ? fact(words.results.address, html`<bdi>${contact.address}</bdi>`) : nothing,
  ].filter((one) => one !== nothing);
  return html`${heading(level + 2, words.results.contact, 'part-title')}
  ${links === nothing ? html`<p>${unreachable(net, words)}</p>` : links}
  ${facts.length > 0 ? html`<dl class="facts" part="facts">${facts}</dl>` : nothing}`;
}

const unreachable = (net: Structure | null, words: Locale): string =>
  net ? words.results.noContactBut(net.name) : words.results.noContact;

const fact = (term: string, value: unknown): TemplateResult =>
  html`<div>
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div>`;

function windowFact({ opens, closes, url }: AdmissionWindow, words: Locale, today: string): TemplateResult {
  const link = safeLink(url);
  const text = words.results.window(opens, closes, closes < today);
  return fact(
    words.results.calls,
    html`${text}${link ? html` ${externalLink(link, words.results.windowPage, words)}` : nothing}`,
  );
}
