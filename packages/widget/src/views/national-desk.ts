import { nothing, type TemplateResult } from 'lit';
import { safeLink } from '../dataset/links';
import type { Locale } from '../i18n/fr';
import { externalLink } from './external-link';

/** The national network of the regional chambers: true wherever the module is embedded. */
const DESK = safeLink('https://ess-france.org/');

export const nationalDesk = (words: Locale): TemplateResult | typeof nothing =>
  DESK ? externalLink(DESK, words.ui.fault.desk, words) : nothing;
