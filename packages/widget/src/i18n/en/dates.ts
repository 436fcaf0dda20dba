import type { PartialDate } from '@ess-orientation/core';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

export function dateText(date: PartialDate): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const monthAndYear = `${MONTHS[Number(month) - 1]} ${year}`;
  return day === undefined ? monthAndYear : `${Number(day)} ${monthAndYear}`;
}

export function durationText({ min, max }: { min?: number; max?: number }): string {
  if (min !== undefined && max !== undefined && min !== max) {
    const from = Number.isInteger(min) && Number.isInteger(max) ? min : monthsText(min);
    return `From ${from} to ${monthsText(max)}`;
  }
  if (max === undefined) return min === undefined ? '' : `At least ${monthsText(min)}`;
  return min === undefined ? `At most ${monthsText(max)}` : monthsText(max);
}

function monthsText(months: number): string {
  const [count, unit] = Number.isInteger(months) ? [months, 'month'] : [Math.round(months * 4.345), 'week'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
