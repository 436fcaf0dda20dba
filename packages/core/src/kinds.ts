import type { Structure } from './dataset';
import { type Kind, type Need, UNRANKED_KINDS } from './vocabulary';

/** Whether a structure accompanies people, and so is ranked: by its kind, unless its sheet says otherwise. */
export const isRanked = ({ kind, accompanies }: Pick<Structure, 'kind' | 'accompanies'>): boolean =>
  accompanies ?? !UNRANKED_KINDS.includes(kind);

/** What a kind that accompanies nobody serves by its nature, whatever its sheet states. */
const NEED_OF_KIND: Readonly<Partial<Record<Kind, Need>>> = {
  'financeur-solidaire': 'financement',
  'tete-de-reseau': 'reseau-pairs',
};

/** The needs that a structure serves, as it states; for one offered apart, also as its kind implies. */
export function needsServed(structure: Structure): readonly Need[] {
  const implied = isRanked(structure) ? undefined : NEED_OF_KIND[structure.kind];
  return implied ? [implied, ...structure.needs] : structure.needs;
}
