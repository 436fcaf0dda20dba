import { UNRANKED_KINDS } from '@ess-orientation/core';
import type { StructureRule } from '../rule';

/** `accompanies` is for exceptions: it says nothing when it repeats the kind, and a CRESS stays the safety net. */
export const ranking: StructureRule = {
  name: 'ranking',
  description: '`accompanies` only where it departs from the kind, and never on a CRESS.',
  check: ({ record: { kind, accompanies } }) => {
    if (accompanies === undefined) return [];
    const byKind = !UNRANKED_KINDS.includes(kind);
    const fault = (expected: string, hint: string) => [{ path: 'accompanies', expected, found: accompanies, hint }];
    if (kind === 'cress') return fault('absent', 'a CRESS is the safety net of its region, offered apart');
    return accompanies === byKind ? fault('absent', `the kind ${kind} says so already`) : [];
  },
};
