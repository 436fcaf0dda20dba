import Papa from 'papaparse';
import { unguardCell } from './guard';

/** One row of a table, and where it is. */
export interface CsvRow {
  /** As the spreadsheet numbers it: 1 is the first row. */
  row: number;
  /** Of the file's text, where the row begins: a cell may hold several lines. */
  line: number;
  cells: string[];
  /** What is wrong with its quotes, if anything. */
  fault?: string;
}

/** The rows of a CSV text, guards taken off. Never throws: a row that can't be read says so. */
export function csvRows(text: string, delimiter: string, limit = 0): CsvRow[] {
  const rows: CsvRow[] = [];
  let line = 1;
  let at = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    preview: limit,
    // The quick mode counts its place in the text another way.
    fastMode: false,
    step({ data, errors, meta }) {
      const fault = errors[0]?.message;
      rows.push({
        row: rows.length + 1,
        line,
        cells: data.map(unguardCell),
        ...(fault === undefined ? {} : { fault }),
      });
      line += text.slice(at, meta.cursor).match(/\r\n|\r|\n/g)?.length ?? 0;
      at = meta.cursor;
    },
  });
  return rows;
}

export const isBlank = ({ cells }: CsvRow): boolean => cells.every((cell) => cell.trim() === '');
