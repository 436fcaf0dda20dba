import { levelOf, type TerritoryCode } from '@ess-orientation/core';
import type { Locale } from '../i18n/fr';

/** A place and what holds it: “Bouches-du-Rhône, Provence-Alpes-Côte d’Azur”. */
export function placeLine(chain: readonly TerritoryCode[], words: Locale): string {
  const places = chain.filter((code) => levelOf(code) !== 'national' || chain.length === 1).map(words.placeName);
  return [...new Set(places)].join(', ');
}
