import type { Problem } from '../lint/problem';

/** A place in a table, as the person who edits it sees it. */
export interface CellPlace {
  /** The spreadsheet's own number. */
  row: number;
  /** Of the file's text. */
  line: number;
  /** `AB`, when it is about one column. */
  column?: string;
  header?: string;
}

/** One thing to mend before anything is written. */
export interface ImportProblem extends Omit<Problem, 'file'> {
  /** Where in the table; absent when the table breaks something in another sheet. */
  at?: CellPlace;
  /** The sheet, relative to the package, once its id is known. */
  file?: string;
}
