import type { PartialDate } from '@ess-orientation/core';

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

/** As precise as it is known: “2012”, “février 2012”, “12 février 2012”. */
export function dateInWords(date: PartialDate): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const words = `${MONTHS[Number(month) - 1]} ${year}`;
  return day === undefined ? words : `${day === '01' ? '1er' : Number(day)} ${words}`;
}
