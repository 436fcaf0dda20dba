import type { Structure } from '@ess-orientation/core';
import { html, nothing, type TemplateResult } from 'lit';
import { type Fact, factsOf } from '../explanation/facts';
import type { Locale } from '../i18n/fr';
import { reachedBy } from '../sharing/mail';
import { contactLinks } from './contact-links';
import type { ViewContext } from './context';
import { nameText } from './data-text';
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
  const facts = factsOf(structure, words, today);
  return html`${heading(level + 2, words.results.contact, 'part-title')}
  ${links === nothing ? html`<p>${unreachable(net, words)}</p>` : links}
  ${facts.length > 0 ? html`<dl class="facts" part="facts">${facts.map((one) => factRow(one, words))}</dl>` : nothing}`;
}

/** The regional desk may know, if it can be reached itself. */
export const unreachable = (net: Structure | null, { results }: Locale): string =>
  net && reachedBy(net).length > 0 ? results.noContactBut(net.name) : results.noContact;

const factRow = ({ term, text, isName, link }: Fact, words: Locale): TemplateResult =>
  html`<div>
    <dt>${term}</dt>
    <dd>${isName ? nameText(text, words) : text}${link ? html` ${externalLink(link, words.results.windowPage, words)}` : nothing}</dd>
  </div>`;
