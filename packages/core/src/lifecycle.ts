import type { Structure } from './dataset';
import { earliestDay, type IsoDate } from './dates';
import type { LifecycleStatus } from './vocabulary';

/** What is known of a structure on a day; `not-yet-seen`: no source attests it that early. */
export type StatusOnDate = LifecycleStatus | 'not-yet-seen';

/**
 * The status of a structure on a day, so that `2012-02-15` gives the France of the 2012 study.
 * A first period without a date starts when the structure was first attested.
 * @param attestedSince the day to use when no source of the sheet is dated (the dataset's own publication).
 */
export function statusOn(
  { lifecycle, evidence, checkedOn }: Structure,
  on: IsoDate,
  attestedSince: IsoDate,
): StatusOnDate {
  let status: StatusOnDate = 'not-yet-seen';
  for (let at = 0; at < lifecycle.length; at++) {
    const period = lifecycle[at] as Structure['lifecycle'][number];
    const since = period.since
      ? earliestDay(period.since)
      : at > 0
        ? null
        : firstSeen(evidence, checkedOn, attestedSince);
    if (since === null || since <= on) status = period.status;
  }
  return status;
}

/** The earliest day on which a dated source shows the structure; a sheet without any source is taken at its word. */
function firstSeen(
  evidence: Structure['evidence'],
  checkedOn: IsoDate | undefined,
  attestedSince: IsoDate,
): IsoDate | null {
  if (evidence.length === 0) return null;
  let earliest = checkedOn;
  for (const { source } of evidence) {
    const date = source.date && earliestDay(source.date);
    if (date && (earliest === undefined || date < earliest)) earliest = date;
  }
  return earliest ?? attestedSince;
}
