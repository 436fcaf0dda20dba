import type { Coverage } from '../dataset';
import { containersOf, type TerritoryCode } from '../territory';
import type { Gate } from './gate';

export const territoryGate: Gate = ({ coverage }, { asked, hold }) => {
  if (hold === 'not-asked') return { reason: 'territory-not-asked' };
  if (hold === 'excluded' || hold === 'elsewhere') {
    const place = nearestPlace(coverage, asked.chain);
    const wants = place === undefined ? {} : { territory: [place] };
    return { reason: `territory-${hold}`, evidence: coverage, wants };
  }
  const reason = hold === 'part' ? 'territory-part' : 'territory-held';
  return { reason, evidence: coverage };
};

/** The place it serves that shares the narrowest territory with the asked one; the first of several as near. */
function nearestPlace({ include, exclude = [] }: Coverage, chain: readonly TerritoryCode[]): TerritoryCode | undefined {
  if (include.length === 1 && exclude.length === 0) return include[0];
  let nearest: TerritoryCode | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const code of include) {
    const containers = containersOf(code);
    if (exclude.includes(code) || exclude.some((one) => containers.includes(one))) continue;
    const shared = chain.findIndex((place) => containers.includes(place));
    const distance = shared < 0 ? chain.length : shared;
    if (distance < least) [nearest, least] = [code, distance];
  }
  return nearest;
}
