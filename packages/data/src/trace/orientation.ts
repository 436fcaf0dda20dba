import type { Explanation, Orientation, Profile } from '@ess-orientation/core';
import { criteriaLines } from './explanation';
import { gateLine, nameLine, wantsText } from './lines';

/** All that a replay shows: the answer, and the gates of each recommendation. */
export interface Trace {
  profile: Profile;
  /** The day that was answered for. */
  on: string;
  orientation: Orientation;
  /** Of the recommendations, by id. */
  explanations: ReadonlyMap<string, Explanation>;
}

/** A whole replay as text: who was recommended and why, who nearly was, who is offered apart. */
export function orientationText({ profile, on, orientation, explanations }: Trace): string {
  const { status, total, recommendations, nearMisses, nearMissTotal, safetyNet, nextSteps } = orientation;
  return [
    `profile   ${JSON.stringify(profile)}`,
    `on        ${on}, dataset ${orientation.datasetVersion}`,
    `status    ${status}: ${total} qualified, ${recommendations.length} shown`,
    '',
    ...recommendations.flatMap(({ rank, structure, score, criteria }) => [
      `${rank}. ${nameLine(structure)}`,
      '  gates',
      ...(explanations.get(structure.id)?.gates ?? []).map(gateLine),
      ...criteriaLines({ criteria, score }),
      '',
    ]),
    `near misses: ${nearMissTotal} failed exactly one gate, ${nearMisses.length} shown`,
    ...nearMisses.flatMap(({ structure, failed, wants, gate }) => [
      `  ${nameLine(structure)}`,
      `    failed ${failed} (${gate.reason}); ${Object.keys(wants).length > 0 ? `would fit with ${wantsText(wants)}` : 'no answer would change it'}`,
    ]),
    '',
    `safety net: ${safetyNet ? nameLine(safetyNet) : 'none (no région in the profile, or no CRESS known there)'}`,
    nextSteps.length > 0 ? 'next steps, offered apart' : 'next steps: none',
    ...nextSteps.map(({ structure, needs }) => `  ${nameLine(structure)}: ${needs.join(', ')}`),
    '',
  ].join('\n');
}
