import { holdOf } from '../coverage-of';
import type { Coverage } from '../dataset';
import { containersOf, type TerritoryCode } from '../territory';
import type { Gate } from './gate';

export const territoryGate: Gate = {
  id: 'territory',
  check({ coverage }, { asked }) {
    const hold = holdOf(coverage, asked);
    if (hold === 'not-asked') return { gate: 'territory', passed: true, reason: 'territory-not-asked' };
    if (hold === 'excluded' || hold === 'elsewhere') {
      const place = nearestPlace(coverage, asked.chain);
      const wants = place === undefined ? {} : { territory: [place] };
      return { gate: 'territory', passed: false, reason: `territory-${hold}`, evidence: coverage, wants };
    }
    const reason = hold === 'part' ? 'territory-part' : 'territory-held';
    return { gate: 'territory', passed: true, reason, evidence: coverage };
  },
};

/** The place it serves that shares the narrowest territory with the asked one; the first of several as near. */
function nearestPlace({ include, exclude = [] }: Coverage, chain: readonly TerritoryCode[]): TerritoryCode | undefined {
  const distance = (code: TerritoryCode) => {
    const shared = chain.findIndex((place) => containersOf(code).includes(place));
    return shared < 0 ? chain.length : shared;
  };
  const isServed = (code: TerritoryCode) => ![code, ...containersOf(code)].some((one) => exclude.includes(one));
  const [first, ...others] = exclude.length > 0 ? include.filter(isServed) : include;
  if (others.length === 0) return first;
  return first && others.reduce((best, code) => (distance(code) < distance(best) ? code : best), first);
}
