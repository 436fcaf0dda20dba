import type { ImportPlan } from './plan';
import type { CellPlace, ImportProblem } from './problem';

/** Every problem with its place in the table, what was expected, what was found and what to do. */
export function importProblemsReport(file: string, problems: readonly ImportProblem[]): string {
  const blocks = problems.map(({ at, file: sheet, path, rule, expected, found, hint }) =>
    [
      `${at ? `${file}, ${placeText(at)}` : (sheet ?? file)}${path ? `: ${path}` : ''}  [${rule}]`,
      `    expected  ${expected}`,
      `    found     ${show(found)}`,
      `    to do     ${hint}`,
      '',
    ].join('\n'),
  );
  return `${blocks.join('\n')}\n${problems.length} to mend in ${file}; nothing was written.\n`;
}

function placeText({ row, line, column, header }: CellPlace): string {
  const lineText = line === row ? '' : ` (line ${line} of the text)`;
  const columnText = column === undefined ? '' : `, column ${column}${header === undefined ? '' : ` “${header}”`}`;
  return `row ${row}${lineText}${columnText}`;
}

function show(found: unknown): string {
  const text = found === undefined || found === '' ? 'nothing' : JSON.stringify(found);
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

/** What was done, or would be: one line for each sheet that differs. */
export function importReport({ added, changed, unchanged }: ImportPlan, isDryRun: boolean): string {
  const lines = [
    ...added.map(({ id }) => `  added    ${id}`),
    ...changed.map(({ sheet, fields }) => `  changed  ${sheet.id}: ${fields.join(', ')}`),
    `${added.length} added, ${changed.length} changed, ${unchanged.length} unchanged.${isDryRun ? ' Dry run: nothing was written.' : ''}`,
  ];
  return `${lines.join('\n')}\n`;
}
