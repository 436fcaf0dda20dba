import type { Structure } from '@ess-orientation/core';
import * as z from 'zod/mini';
import { toIssue } from '../read';
import { structureSchema } from '../schema/published';
import { COLUMNS, type Column } from './columns';
import { decodeCsv, type Encoding } from './decode';
import type { CsvRow } from './grammar';
import { columnLetter } from './header';
import type { CellPlace, ImportProblem } from './problem';
import { type LooseSheet, sheetOf } from './sheet';
import { readTable, type Table } from './table';

/** A row that holds a whole sheet. */
export interface SheetRow {
  sheet: Structure;
  /** Where a path of the sheet is in the table. */
  placeOf(path: string): CellPlace;
}

export interface CsvReading {
  encoding: Encoding;
  sheets: SheetRow[];
  /** Every one at once; rows with a problem are not among the sheets. */
  problems: ImportProblem[];
}

/**
 * The sheets of a CSV file, as any spreadsheet saves it.
 * @param before what the sheet of an id says today: the columns that the table doesn't have keep it.
 */
export function readCsv(bytes: Uint8Array, before: (id: string) => LooseSheet | undefined): CsvReading {
  const { text, encoding } = decodeCsv(bytes);
  const { columns, rows, problems } = readTable(text);
  if (problems.length > 0) return { encoding, sheets: [], problems };
  const sheets: SheetRow[] = [];
  const seen = new Map<string, number>();
  for (const row of rows) {
    const reading = readRow(row, columns, before);
    const first = seen.get(reading.id);
    if (first !== undefined) reading.problems.push(repeated(reading, first));
    seen.set(reading.id, first ?? row.row);
    problems.push(...reading.problems);
    if (reading.sheet && reading.problems.length === 0) sheets.push({ sheet: reading.sheet, placeOf: reading.placeOf });
  }
  return { encoding, sheets, problems };
}

function readRow(row: CsvRow, columns: Table['columns'], before: (id: string) => LooseSheet | undefined) {
  const cells = new Map([...columns].map(([column, index]) => [column, row.cells[index] ?? '']));
  const id = (row.cells[columns.get(COLUMNS[0] as Column) ?? 0] ?? '').trim();
  const { sheet, refusals } = sheetOf(cells, before(id) ?? {});
  const placeOf = (path: string): CellPlace => ({ row: row.row, line: row.line, ...placeOfColumn(path, columns) });
  const problem = (path: string, fault: Pick<ImportProblem, 'expected' | 'found' | 'hint'>, rule = 'schema') => ({
    rule,
    at: placeOf(path),
    ...(id === '' ? {} : { file: `structures/${id}.json` }),
    path,
    ...fault,
  });
  const refused = refusals.map(({ column, cell, expected, hint }) =>
    problem(column.path.join('.'), { expected, found: cell, hint }, 'cell'),
  );
  // A refused cell left its field as it was, or absent: saying so twice helps nobody.
  const unread = new Set(refusals.map(({ column }) => column.path[0]));
  const checked = z.safeParse(structureSchema, sheet, { reportInput: true });
  const issues = (checked.error?.issues ?? []).filter(({ path }) => !unread.has(String(path[0]))).map(toIssue);
  const invalid = issues.map(({ code, path, expected, found }) =>
    problem(path, { expected, found, hint: code === 'missing-value' ? missingHint(path, columns) : HINT }),
  );
  const problems: ImportProblem[] = [...refused, ...invalid];
  return { id, sheet: checked.data as Structure | undefined, placeOf, problem, problems };
}

const HINT = 'see GLOSSARY.md for the closed lists, schema.json for the shapes';

function missingHint(path: string, columns: Table['columns']): string {
  const column = columnOf(path);
  return column && !columns.has(column) ? `a new sheet needs the column “${column.header}”` : 'fill the cell';
}

/** The column that holds a path: `evidence[0].source.url` is in `evidence`; `coverage` as a whole, in its first one. */
function columnOf(path: string): Column | undefined {
  const [field = '', inner] = path.split(/[.[\]]+/);
  const ofField = COLUMNS.filter((column) => column.path[0] === field);
  return ofField.find((column) => column.path.length === 1 || column.path[1] === inner) ?? ofField[0];
}

function placeOfColumn(path: string, columns: Table['columns']): Pick<CellPlace, 'column' | 'header'> {
  const column = columnOf(path);
  const index = column && columns.get(column);
  return column === undefined || index === undefined ? {} : { column: columnLetter(index), header: column.header };
}

function repeated({ id, problem }: Pick<ReturnType<typeof readRow>, 'id' | 'problem'>, first: number): ImportProblem {
  return problem('id', { expected: 'one row a sheet', found: id, hint: `row ${first} has this id too` }, 'table');
}
