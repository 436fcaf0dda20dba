import { levelOf, type TerritoryCode } from '@ess-orientation/core';
import { nameOf, type PlaceNames } from '../dataset/places';
import type { Locale } from '../i18n/fr';

/** A place and what holds it: “Bouches-du-Rhône, Provence-Alpes-Côte d’Azur”. */
export function placeLine(chain: readonly TerritoryCode[], words: Locale, names: PlaceNames = {}): string {
  const places = chain
    .filter((code, index) => (levelOf(code) === 'national' ? chain.length === 1 : index === 0 || nameOf(code, names)))
    .map((code) => words.placeName(code, names));
  return [...new Set(places)].join(', ');
}
