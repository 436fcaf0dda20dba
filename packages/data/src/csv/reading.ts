/** What a cell says, or why it can't be read. */
export type Reading<T> = { value: T } | Refusal;
export interface Refusal {
  expected: string;
  hint: string;
}

/** How one kind of value is written in a cell, and read back. `read` gets a cell that is not blank. */
export interface CellFormat<T> {
  write(value: T): string;
  read(cell: string): Reading<T>;
}

export const isRefusal = <T>(reading: Reading<T>): reading is Refusal => 'expected' in reading;

/** All of them, or the first refusal. */
export function allOf<T>(readings: readonly Reading<T>[]): Reading<T[]> {
  const values: T[] = [];
  for (const reading of readings) {
    if (isRefusal(reading)) return reading;
    values.push(reading.value);
  }
  return { value: values };
}

/** Letters and figures only, without case or accents: what two spellings of a word have in common. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
