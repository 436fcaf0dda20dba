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
export function statusOn(structure: Structure, on: IsoDate, attestedSince: IsoDate): StatusOnDate {
  let status: StatusOnDate = 'not-yet-seen';
  for (const [index, period] of structure.lifecycle.entries()) {
    const since = period.since ? earliestDay(period.since) : index === 0 ? firstSeen(structure, attestedSince) : null;
    if (since === null || since <= on) status = period.status;
  }
  return status;
}

/** The earliest day on which a dated source shows the structure; a sheet without any source is taken at its word. */
function firstSeen(structure: Structure, attestedSince: IsoDate): IsoDate | null {
  if (structure.evidence.length === 0) return null;
  const dates = structure.evidence.flatMap(({ source }) => (source.date ? [earliestDay(source.date)] : []));
  if (structure.checkedOn) dates.push(structure.checkedOn);
  const [earliest = attestedSince] = dates.sort();
  return earliest;
}
