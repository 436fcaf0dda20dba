import { html, nothing, type TemplateResult } from 'lit';
import { typographic } from '../dataset/places';
import type { Locale } from '../i18n/fr';

/** A name from the data: isolated, so that its direction leaves the sentence alone. */
export const nameText = (name: string, words: Locale): TemplateResult =>
  html`<bdi lang=${words.code === 'fr' ? nothing : 'fr'}>${typographic(name)}</bdi>`;

/** A sentence from the data, in its own language. */
export function summaryText(summary: { fr: string; en?: string }, words: Locale): TemplateResult {
  const english = words.code === 'en' ? summary.en : undefined;
  const lang = english !== undefined || words.code === 'fr' ? nothing : 'fr';
  return html`<p class="summary" dir="auto" lang=${lang}>${english ?? unbroken(summary.fr)}</p>`;
}

/** No line begins with a sign that French parts from its word: authors type a plain space. */
const unbroken = (text: string): string => text.replace(/ ([:;?!»€%])/g, '\u00a0$1').replace(/« /g, '«\u00a0');
