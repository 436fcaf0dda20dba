import type { Locale } from '../i18n/fr';
import type { SearchState } from './state';

/** How many places the list offers, in words; nothing where it is closed. */
export function placesFound({ open, suggestions, outcome }: SearchState, { ui }: Locale): string {
  if (outcome === 'empty') return ui.place.none;
  if (outcome === 'failed') return ui.place.failed;
  return open ? ui.place.found(suggestions.length) : '';
}
