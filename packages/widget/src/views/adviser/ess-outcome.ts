import type { EssQualification, EssReason } from '@ess-orientation/core';
import { html, nothing, type TemplateResult } from 'lit';
import { missingText, qualified } from '../../adviser/ess-questions';
import type { Locale } from '../../i18n/fr';
import { heading } from '../heading';
import type { AdviserContext } from './context';

/** What the answers say today: never a decision. What is missing, what it opens, and the article of each condition. */
export function essOutcome({ words, level, adviser }: AdviserContext): TemplateResult {
  const { ess } = words;
  const result = qualified(adviser.ess);
  const { title, text } = ess.outcomes[result.outcome];
  return html`<div class="outcome" part="outcome" data-outcome=${result.outcome}>
    <p class="according">${ess.according}</p>
    ${heading(level + 2, title, 'row-title')}
    <p>${text}</p>
    ${list(
      level,
      ess.missing,
      result.missing.map((one) => missingText(words, one)),
    )}
    ${list(
      level,
      ess.opensTitle,
      result.opens.map((one) => ess.opens[one]),
    )} ${law(words, result)}
    <p class="aside">${ess.caution}</p>
  </div>`;
}

function list(level: number, title: string, entries: readonly string[]): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  return html`${heading(level + 3, title, 'part-title')}
    <ul class="bullets">
      ${entries.map((entry) => html`<li>${entry}</li>`)}
    </ul>`;
}

function law(words: Locale, { reasons }: EssQualification): TemplateResult | typeof nothing {
  if (reasons.length === 0) return nothing;
  return html`<details part="details">
    <summary>${words.ess.law}</summary>
    <ul class="bullets">
      ${reasons.map((reason) => html`<li>${reasonText(words, reason)}</li>`)}
    </ul>
  </details>`;
}

function reasonText({ ess }: Locale, { question, article, met }: EssReason): TemplateResult {
  const name =
    question === 'form' ? ess[FORM_REASONS[article as keyof typeof FORM_REASONS]] : ess.conditions[question].name;
  const state = met === null ? ess.open : met ? ess.yes : ess.no;
  return html`${name} (${ess.articles[article]}) — <strong>${state}</strong>`;
}

const FORM_REASONS = { '1-II-1': 'formCited', '1-II-2': 'formCommercial', '1-I': 'formOutside' } as const;
