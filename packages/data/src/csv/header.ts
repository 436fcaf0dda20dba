import { COLUMNS, type Column } from './columns';
import { csvRows, isBlank } from './grammar';
import { plain } from './reading';

const BY_NAME: ReadonlyMap<string, Column> = new Map([
  ...COLUMNS.map((column) => [plain(column.path.join('.')), column] as const),
  ...COLUMNS.map((column) => [plain(column.header), column] as const),
]);

/** The column that a header names: its French name or its path, whatever the case, the accents and the spaces. */
export const columnNamed = (header: string): Column | undefined => BY_NAME.get(plain(header));

const DELIMITERS = [';', ',', '\t'] as const;

/** The separator with which the first rows name the most columns. */
export function detectDelimiter(text: string): string {
  const declared = /^sep=(.)\r?\n/i.exec(text)?.[1];
  if (declared !== undefined) return declared;
  const named = DELIMITERS.map((delimiter) => {
    const header = csvRows(text, delimiter, 5).find((row) => !isBlank(row));
    return header?.cells.filter((cell) => columnNamed(cell)).length ?? 0;
  });
  return DELIMITERS[named.indexOf(Math.max(...named))] ?? ';';
}

/** The name that a spreadsheet gives a column: 0 is `A`, 26 is `AA`. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}
