import type { CriterionScore, Evidence, ReasonCode, Structure } from '@ess-orientation/core';
import { html, nothing, type TemplateResult } from 'lit';
import { safeLink } from '../dataset/links';
import { seenOn } from '../explanation/seen';
import type { Locale } from '../i18n/fr';
import type { ViewContext } from './context';
import { externalLink } from './external-link';
import { heading } from './heading';

const AGEING: ReadonlySet<ReasonCode> = new Set<ReasonCode>(['freshness-ageing', 'freshness-old', 'freshness-undated']);

/** How sure we are: when it was last seen, and where. */
export function trustSection(
  { words, level }: ViewContext,
  structure: Structure,
  criteria: readonly CriterionScore[],
): TemplateResult {
  const { name, evidence } = structure;
  const seen = seenOn(structure);
  const ageing = criteria.some(({ reason }) => AGEING.has(reason));
  return html`${heading(level + 2, words.results.trust, 'part-title')}
    <p class="trust" part="trust">
      ${seen ? words.results.checked(seen) : words.results.undated}
      ${ageing ? words.results.verify : nothing}
    </p>
    ${sources(distinct(evidence), name, words)}`;
}

function sources(evidence: readonly Evidence[], name: string, words: Locale): TemplateResult {
  if (evidence.length === 0) return html`<p class="trust">${words.results.noSource}</p>`;
  return html`<details class="sources" part="details">
    <summary>${words.results.sources(evidence.length)}<span class="hidden"> — ${name}</span></summary>
    <ul>
      ${evidence.map(({ source }) => {
        const { title, url, date } = source;
        const link = safeLink(url);
        const text = html`<bdi lang=${words.code === 'fr' ? nothing : 'fr'}>${title}</bdi>`;
        return html`<li>${link ? externalLink(link, text, words) : text}${date ? ` — ${words.dateText(date)}` : nothing}</li>`;
      })}
    </ul>
  </details>`;
}

/** The full dataset cites a source once for each fact. */
function distinct(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ source: { title, url = '' } }) => {
    const key = `${title} ${url}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
