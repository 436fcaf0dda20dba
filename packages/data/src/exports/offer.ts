import { isRanked, type Structure, statusOn } from '@ess-orientation/core';
import type { Loss } from './loss';

/** What a structure offers a project, as far as both national schemas can tell it; `null`: nothing that a person can ask for. */
export type Offer = 'accompagnement' | 'formation' | 'financement' | 'information';

export function offerOf(structure: Structure): Offer | null {
  if (structure.kind === 'financeur-solidaire') return 'financement';
  if (isRanked(structure)) return structure.kind === 'centre-de-formation' ? 'formation' : 'accompagnement';
  return structure.kind === 'tete-de-reseau' || structure.kind === 'collectivite' ? null : 'information';
}

/** The structures open on a day; the others are left out of a national export, and said to be. */
export function openOn(structures: readonly Structure[], day: string): { open: Structure[]; leftOut: Loss[] } {
  const open: Structure[] = [];
  const leftOut: Loss[] = [];
  for (const structure of structures) {
    const status = statusOn(structure, day, day);
    if (status === 'active') open.push(structure);
    else
      leftOut.push({
        id: structure.id,
        field: 'lifecycle',
        kind: 'left-out',
        value: status,
        because: `${status} on ${day}`,
      });
  }
  return { open, leftOut };
}
