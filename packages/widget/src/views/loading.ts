import { html, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/fr';

/** Empty at first: a short wait needs no sentence. */
export const loadingView = (words: Locale, slow: boolean): TemplateResult =>
  html`<p class="loading" role="status" part="loading">${slow ? words.ui.loading : ''}</p>`;
