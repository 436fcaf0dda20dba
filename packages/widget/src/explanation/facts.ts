import type { Structure } from '@ess-orientation/core';
import { type SafeLink, safeLink } from '../dataset/links';
import type { Locale } from '../i18n/fr';

export interface Fact {
  term: string;
  text: string;
  /** A name or an address, written in French whatever the language of the page. */
  isName?: true;
  /** Where to apply. */
  link?: SafeLink | null;
}

/** How one joins a structure, for how long, at what cost, where. @param today tells a past call from an open one. */
export function factsOf(
  { admission, durationMonths, cost, contact }: Pick<Structure, 'admission' | 'durationMonths' | 'cost' | 'contact'>,
  { results, vocabulary, durationText }: Locale,
  today: string,
): Fact[] {
  return [
    ...(admission ? [{ term: results.entry, text: vocabulary.admission[admission.mode] }] : []),
    ...(admission?.windows ?? []).map(({ opens, closes, url }) => ({
      term: results.calls,
      text: results.window(opens, closes, closes < today),
      link: safeLink(url),
    })),
    ...(durationMonths ? [{ term: results.duration, text: durationText(durationMonths) }] : []),
    ...(cost ? [{ term: results.cost, text: vocabulary.costs[cost] }] : []),
    ...(contact?.address ? [{ term: results.address, text: contact.address, isName: true as const }] : []),
  ];
}
