import { bitsOf } from '../bits';
import { AUDIENCES } from '../vocabulary';
import { type Gate, letsIn } from './gate';

export const audienceGate: Gate = (structure, { asked, profile }) => {
  const evidence = structure.reservedTo ?? [];
  const [first] = evidence;
  if (!first) return { reason: 'audience-open' };
  if (!asked.audiences) return { reason: 'audience-not-asked', evidence };
  if (letsIn(bitsOf(evidence, AUDIENCES), asked.audiences)) {
    return { reason: 'audience-accepted', evidence };
  }
  const wants = { audiences: [...(profile.audiences ?? []), first] };
  return { reason: 'audience-reserved', evidence, wants };
};
