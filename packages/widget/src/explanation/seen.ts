import type { PartialDate, Structure } from '@ess-orientation/core';

/** The date of the latest source, as that source states it: some give only a month or a year, and no more may be said. */
export function seenOn({ checkedOn, evidence }: Pick<Structure, 'checkedOn' | 'evidence'>): PartialDate | null {
  if (!checkedOn) return null;
  const stated = evidence.flatMap(({ source: { date } }) => (date && checkedOn.startsWith(date) ? [date] : []));
  return stated.sort().pop() ?? checkedOn;
}
