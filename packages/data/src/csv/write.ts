import type { Structure } from '@ess-orientation/core';
import Papa from 'papaparse';
import { COLUMNS } from './columns';
import { guardCell } from './guard';
import { cellsOf } from './sheet';

/** What makes a French spreadsheet open the file as it is: a byte order mark, semicolons, Windows line ends. */
const BOM = '\uFEFF';
const CONFIG = {
  delimiter: ';',
  newline: '\r\n',
  // Also what another separator would cut: a cell must not become two, the second a formula.
  quotes: (cell: unknown): boolean => /[;,\t"\r\n]/.test(String(cell)),
};

/** A table as CSV text, every cell guarded against being run as a formula. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `${BOM}${Papa.unparse(
    rows.map((row) => row.map(guardCell)),
    CONFIG,
  )}\r\n`;

/**
 * The sheets as one table that `importCsv` reads back without loss: a row a sheet, French headers, byte order mark first.
 * `coverage.within` and local notes are left out: the build and the overlays make them.
 */
export function datasetToCsv(from: { structures: readonly Structure[] } | readonly Structure[]): string {
  const sheets = 'structures' in from ? from.structures : from;
  return csvText([COLUMNS.map(({ header }) => header), ...sheets.map(cellsOf)]);
}
