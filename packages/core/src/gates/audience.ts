import { bitsOf } from '../bits';
import { AUDIENCES } from '../vocabulary';
import { type Gate, letsIn } from './gate';

export const audienceGate: Gate = {
  id: 'audience',
  check(structure, { asked, profile }) {
    const evidence = structure.reservedTo ?? [];
    const [first] = evidence;
    if (!first) return { gate: 'audience', passed: true, reason: 'audience-open' };
    if (!asked.audiences) return { gate: 'audience', passed: true, reason: 'audience-not-asked', evidence };
    if (letsIn(bitsOf(evidence, AUDIENCES), asked.audiences)) {
      return { gate: 'audience', passed: true, reason: 'audience-accepted', evidence };
    }
    const wants = { audiences: [...(profile.audiences ?? []), first] };
    return { gate: 'audience', passed: false, reason: 'audience-reserved', evidence, wants };
  },
};
