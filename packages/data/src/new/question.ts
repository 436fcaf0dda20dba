import type { Structure } from '@ess-orientation/core';
import { COLUMNS } from '../csv/columns';
import type { Reading } from '../csv/reading';
import { type LooseSheet, sheetOf } from '../csv/sheet';

/** The sheet so far: always whole, since what is not yet answered says nothing. */
export type Draft = Structure;

/** One question about a new sheet. */
export interface Question {
  text: string;
  /** Path of what it answers: the checks that are about it decide whether the answer stands. */
  path: string;
  /** A closed list, shown with numbers. */
  choices?: readonly string[];
  isRequired?: boolean;
  /** What an empty line means. */
  suggest?(draft: Draft): string;
  when?(draft: Draft): boolean;
  answer(draft: Draft, text: string): Reading<Draft>;
}

/** A question whose answer is the cell of a column. */
export function cellQuestion(
  path: string,
  text: string,
  options: Partial<Question> & { toCell?(text: string): string } = {},
): Question {
  const column = COLUMNS.find((one) => one.path.join('.') === path);
  if (!column) throw new RangeError(`no column for ${path}`);
  const { toCell = (answer) => choose(answer, options.choices), ...rest } = options;
  return {
    text,
    path,
    ...rest,
    answer(draft, answer) {
      const { sheet, refusals } = sheetOf(new Map([[column, toCell(answer)]]), draft as unknown as LooseSheet);
      return refusals[0] ?? { value: sheet as unknown as Draft };
    },
  };
}

/** Numbers of a list turned into its words, commas into the bars of a cell: `1, creation` → `emergence | creation`. */
function choose(answer: string, choices: readonly string[] | undefined): string {
  if (!choices) return answer;
  const parts = answer.split(/[,|]/).map((part) => part.trim());
  return parts.map((part) => choices[/^\d+$/.test(part) ? Number(part) - 1 : -1] ?? part).join(' | ');
}
