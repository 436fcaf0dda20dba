import { MODELS, STAGES } from '@ess-orientation/core';
import { countReaches, type Heat, type HeatRow } from './heat';
import { REACH_LOOKS, REACHES } from './reach';

const MEANING_IN_TERMINAL = {
  local: 'commune or EPCI',
  departement: 'whole département',
  region: 'whole région',
  part: 'a part of the place only',
  national: 'national or remote only',
  none: 'nobody known',
} as const;

/** The table for a terminal: a line a place, a letter a stage, models side by side. */
export function heatText(heat: Heat): string {
  const width = Math.max(...heat.rows.map(({ name }) => name.length), 10) + 1;
  const indent = ' '.repeat(9 + width);
  const stages = STAGES.map((stage) => (stage[0] as string).toUpperCase()).join(' ');
  const counts = countReaches(heat);
  return [
    `Dataset ${heat.datasetVersion}, on ${heat.on}${heat.sector ? `, sector ${heat.sector}` : ''}`,
    `Columns: ${STAGES.map((stage) => `${(stage[0] as string).toUpperCase()} ${stage}`).join(', ')}`,
    '',
    `${indent}${MODELS.map((model) => model.padEnd(12)).join('')}`.trimEnd(),
    `${indent}${MODELS.map(() => stages.padEnd(12)).join('')}`.trimEnd(),
    ...heat.rows.map((row) => lineOf(row, width)),
    '',
    ...REACHES.filter((reach) => counts[reach] > 0).map(
      (reach) =>
        `${REACH_LOOKS[reach].letter}  ${MEANING_IN_TERMINAL[reach].padEnd(26)}${`${counts[reach]}`.padStart(5)}`,
    ),
    '',
  ].join('\n');
}

function lineOf({ territory, name, cells }: HeatRow, width: number): string {
  const groups = MODELS.map((model) =>
    cells
      .filter((cell) => cell.model === model)
      .map(({ reach }) => REACH_LOOKS[reach].letter)
      .join(' ')
      .padEnd(12),
  );
  return `${territory.padEnd(8)} ${name.padEnd(width)}${groups.join('')}`.trimEnd();
}
