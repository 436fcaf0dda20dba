import Papa from 'papaparse';
import { guardCell } from '../../csv/guard';
import { AID_FIELDS } from './fields';
import type { AidRow } from './row';

/** The file of the table schema: UTF-8, comma, one header line of every published column in its order; no cell runs in a spreadsheet. */
export function aidCsv(rows: readonly AidRow[]): string {
  const columns = AID_FIELDS.map(({ name }) => name);
  const data = rows.map((row) => columns.map((column) => guardCell(row[column] ?? '')));
  return `${Papa.unparse({ fields: columns, data }, { newline: '\n' })}\n`;
}
