import type { PartialDate } from '@ess-orientation/core';

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

/** As precise as its source: “2012”, “février 2012”, “12 février 2012”. */
export function dateText(date: PartialDate): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const monthAndYear = `${MONTHS[Number(month) - 1]} ${year}`;
  if (day === undefined) return monthAndYear;
  return `${day === '01' ? '1er' : Number(day)} ${monthAndYear}`;
}

export function durationText({ min, max }: { min?: number; max?: number }): string {
  if (min !== undefined && max !== undefined && min !== max) {
    const from = Number.isInteger(min) && Number.isInteger(max) ? min : monthsText(min);
    return `De ${from} à ${monthsText(max)}`;
  }
  if (max === undefined) return min === undefined ? '' : `${monthsText(min)} au moins`;
  return min === undefined ? `${monthsText(max)} au plus` : monthsText(max);
}

function monthsText(months: number): string {
  if (Number.isInteger(months)) return `${months} mois`;
  const weeks = Math.round(months * 4.345);
  return `${weeks} semaine${weeks > 1 ? 's' : ''}`;
}
