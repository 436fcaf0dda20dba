/** A full date, `2026-11-22`. Plain text: the core knows no clock and no time zone. */
export type IsoDate = string;
/** A date as precise as its source: `2012`, `2012-02` or `2012-02-15`. */
export type PartialDate = string;

const FULL = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const PARTIAL = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

export const isIsoDate = (value: unknown): value is IsoDate =>
  typeof value === 'string' && FULL.test(value) && dayExists(value);

export const isPartialDate = (value: unknown): value is PartialDate =>
  typeof value === 'string' && PARTIAL.test(value) && (value.length < 10 || dayExists(value));

/**
 * The first day a partial date may mean. A structure that closed "in 2015" is treated as closed for all of 2015:
 * better to miss a door for some months than to send somebody to a shut one.
 */
export const earliestDay = (date: PartialDate): IsoDate => (date + '-01-01'.slice(date.length - 4)).slice(0, 10);

/** Months from one day to another, fractions by days of 1/31; negative when `to` comes first. */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
  return monthNumber(to) - monthNumber(from);
}

function monthNumber(date: IsoDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) + (Number(date.slice(8, 10)) - 1) / 31;
}

function dayExists(date: IsoDate): boolean {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return Number(date.slice(8, 10)) <= days;
}
