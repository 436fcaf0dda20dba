import { COLUMNS, type Column } from './columns';
import { type CsvRow, csvRows, isBlank } from './grammar';
import { columnLetter, columnNamed, detectDelimiter } from './header';
import type { ImportProblem } from './problem';

/** A table whose columns are known. */
export interface Table {
  columns: ReadonlyMap<Column, number>;
  rows: CsvRow[];
  problems: ImportProblem[];
}

const HEADERS_HINT = 'see the first row of `ess-data export csv` for the names of the columns';

/** Finds the columns by their names, in whatever order they come, and keeps the rows that hold something. */
export function readTable(text: string): Table {
  const all = csvRows(text, detectDelimiter(text)).filter((row) => !isBlank(row) && !/^sep=/i.test(row.cells[0] ?? ''));
  const [header = { row: 1, line: 1, cells: [] }, ...rows] = all;
  const { columns, problems } = readHeader(header);
  return { columns, rows, problems: [...problems, ...rows.flatMap((row) => shapeProblems(row, header))] };
}

function readHeader(header: CsvRow): Pick<Table, 'columns' | 'problems'> {
  const columns = new Map<Column, number>();
  const problems: ImportProblem[] = [];
  const report = (expected: string, hint: string, index?: number) =>
    problems.push(at(header, { expected, hint }, index));
  header.cells.forEach((name, index) => {
    const column = columnNamed(name);
    if (column && columns.has(column)) report(`one column “${column.header}”`, 'keep one of the two', index);
    else if (column) columns.set(column, index);
    else if (name.trim() !== '') report('the name of a column', HEADERS_HINT, index);
  });
  const [id] = COLUMNS;
  if (id && !columns.has(id)) report(`a column “${id.header}”`, HEADERS_HINT);
  return { columns, problems };
}

function shapeProblems(row: CsvRow, header: CsvRow): ImportProblem[] {
  const problems: ImportProblem[] = [];
  if (row.fault !== undefined) {
    problems.push(at(row, { expected: 'quotes that open and close', found: row.fault, hint: 'save the table again' }));
  }
  row.cells.forEach((cell, index) => {
    if (cell.trim() === '' || (header.cells[index] ?? '').trim() !== '') return;
    problems.push(at(row, { expected: 'a column with a name', hint: 'name the column, or empty the cell' }, index));
  });
  return problems;
}

function at(
  { row, line, cells }: CsvRow,
  fault: { expected: string; hint: string; found?: unknown },
  index?: number,
): ImportProblem {
  const cell = index === undefined ? {} : { column: columnLetter(index) };
  const found = index === undefined ? fault.found : cells[index];
  return { rule: 'table', at: { row, line, ...cell }, path: '', ...fault, found };
}
