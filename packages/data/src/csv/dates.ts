import { type IsoDate, isIsoDate, isPartialDate, type PartialDate } from '@ess-orientation/core';
import type { CellFormat, Reading } from './reading';

/** Spreadsheets count days from here: 1 is 31 December 1899, and 1900 is wrongly a leap year. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;
/** 1954 to 2119: a year on its own (2012) is no serial number. */
const SERIALS = { from: 20_000, to: 80_000 };

/** A day: `2026-11-22`, `22/11/2026`, or the serial number that a spreadsheet stores. */
export const day: CellFormat<IsoDate> = {
  write: (value) => value,
  read: (cell) =>
    readWith(cell, [dayFirst, serial], isIsoDate, {
      expected: 'a day such as 2026-11-22 or 22/11/2026',
      hint: 'write the day, the month and the four figures of the year',
    }),
};

/** A date as precise as its source: also `2012`, `2012-02` and `02/2012`. */
export const partialDate: CellFormat<PartialDate> = {
  write: (value) => value,
  read: (cell) =>
    readWith(cell, [dayFirst, monthFirst], isPartialDate, {
      expected: 'a date such as 2012, 2012-02, 02/2012 or 15/02/2012',
      hint: 'write as much of the date as the source says',
    }),
};

function readWith(
  cell: string,
  spellings: readonly ((text: string) => string | null)[],
  isDate: (value: unknown) => value is string,
  refusal: { expected: string; hint: string },
): Reading<string> {
  const text = cell.trim();
  for (const value of [text, ...spellings.map((spelling) => spelling(text))]) if (isDate(value)) return { value };
  return refusal;
}

function dayFirst(text: string): string | null {
  const [, date = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  return year === '' ? null : `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}

function monthFirst(text: string): string | null {
  const [, month = '', year = ''] = /^(\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  return year === '' ? null : `${year}-${month.padStart(2, '0')}`;
}

function serial(text: string): string | null {
  const days = /^\d{5}(?:[.,]\d+)?$/.test(text) ? Math.floor(Number(text.replace(',', '.'))) : 0;
  if (days < SERIALS.from || days > SERIALS.to) return null;
  return new Date(SERIAL_ZERO + days * DAY_MS).toISOString().slice(0, 10);
}
