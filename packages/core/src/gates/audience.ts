import { bitsOf } from '../bits';
import type { Structure } from '../dataset';
import { AUDIENCES } from '../vocabulary';
import type { Gate } from './gate';

/** The audiences a structure lets in: those it is reserved to, or all where it turns nobody away. */
export const audiencesLetIn = (structure: Structure): number => bitsOf(structure.reservedTo, AUDIENCES) || EVERYONE;
const EVERYONE = (1 << AUDIENCES.length) - 1;

export const audienceGate: Gate = {
  id: 'audience',
  check(structure, { asked, profile }) {
    const evidence = structure.reservedTo ?? [];
    const [first] = evidence;
    if (!first) return { gate: 'audience', passed: true, reason: 'audience-open' };
    if (!asked.audiences) return { gate: 'audience', passed: true, reason: 'audience-not-asked', evidence };
    if (audiencesLetIn(structure) & asked.audiences) {
      return { gate: 'audience', passed: true, reason: 'audience-accepted', evidence };
    }
    const wants = { audiences: [...(profile.audiences ?? []), first] };
    return { gate: 'audience', passed: false, reason: 'audience-reserved', evidence, wants };
  },
};
