import { html, type TemplateResult } from 'lit';
import type { SafeLink } from '../dataset/links';
import type { Locale } from '../i18n/fr';

/** A link to another site: it names its host, and says that it opens elsewhere. */
export function externalLink(
  { href, host }: SafeLink,
  label: unknown,
  words: Locale,
  onFollow?: () => void,
): TemplateResult {
  return html`<a href=${href} target="_blank" rel="noopener noreferrer" part="link" @click=${onFollow}
    >${label} <span class="aside">(<bdi>${host}</bdi>, ${words.ui.opensElsewhere})</span></a
  >`;
}
