/**
 * Spreadsheets run a cell that starts like a formula, also after spaces, invisible signs or in full-width forms. Such a cell
 * gets an apostrophe in front. So does one that already looks guarded, so that taking one apostrophe off is always exact.
 */
const RUNS = /^'*(?:[\t\r\n]|[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]*[=+\-@＝＋－＠])/u;

export const guardCell = (cell: string): string => (RUNS.test(cell) ? `'${cell}` : cell);

/** Undoes `guardCell`; an apostrophe that guards nothing (`'t Hof`) is part of the text. */
export const unguardCell = (cell: string): string =>
  cell.startsWith("'") && RUNS.test(cell.slice(1)) ? cell.slice(1) : cell;
