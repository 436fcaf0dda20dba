import type { Explanation } from '@ess-orientation/core';
import { criterionLine, gateLine, nameLine, totalLine, wantsText } from './lines';

/** One structure: every gate, every criterion, the total, and what would let it in. */
export function explanationText(explanation: Explanation): string {
  const { structure, gates, wants, ranked, qualifies } = explanation;
  const lines = [
    nameLine(structure),
    `  qualifies: ${qualifies ? 'yes' : 'no'}${ranked ? '' : ' (never ranked: it accompanies nobody by its kind or its sheet)'}`,
    '  gates',
    ...gates.map(gateLine),
    ...criteriaLines(explanation),
  ];
  if (wants) lines.push(`  would fit with ${wantsText(wants)}`);
  return `${lines.join('\n')}\n`;
}

/** The criteria and their mean, for an explanation or a recommendation. */
export const criteriaLines = ({ criteria, score }: Pick<Explanation, 'criteria' | 'score'>): string[] => [
  '  criteria (score × weight)',
  ...criteria.map(criterionLine),
  totalLine(criteria, score),
];
