import { levelOf, type TerritoryCode } from '@ess-orientation/core';
import { nameOf, type PlaceNames } from '../dataset/places';
import type { Locale } from '../i18n/fr';

/** A place and what holds it: “Bouches-du-Rhône, Provence-Alpes-Côte d’Azur”. */
export function placeLine(chain: readonly TerritoryCode[], words: Locale, names: PlaceNames = {}): string {
  const places = chain
    .filter((code, index) => (levelOf(code) === 'national' ? chain.length === 1 : index === 0 || nameOf(code, names)))
    .map((code) => words.placeName(code, names));
  const [first = '', ...wider] = places;
  // A commune without a name is already told by its département.
  const isNamed = chain[0] === undefined || nameOf(chain[0], names) !== null;
  return [...new Set([first, ...wider.filter((place) => isNamed || !first.includes(place))])].join(', ');
}
