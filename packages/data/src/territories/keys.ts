import { epciWords } from './epci-names';
import { fold, squash, withoutArticle } from './normalise';
import type { Place } from './place';

type Named = Pick<Place, 'code' | 'type' | 'name' | 'foundAs'>;

/**
 * Everything that a person may begin to type to mean a place, as `squash` leaves it. The build cuts the files of names along
 * these keys and the search finds them again with the same function, so that they never need to be shipped.
 */
export function keysOf(place: Named): string[] {
  return [...new Set(wordsOf(place).map(squash))].filter((key) => key !== '');
}

function wordsOf({ code, type, name, foundAs }: Named): string[] {
  const folded = fold(foundAs ?? name);
  const simple = [folded, withoutArticle(folded)];
  if (foundAs !== undefined) return simple;
  if (type === 'epci') return epciWords(name);
  if (type === 'departement') return [...simple, code.slice(4).toLowerCase()];
  if (type === 'arrondissement') return [folded, folded.replace(' arrondissement', '')];
  return simple;
}
