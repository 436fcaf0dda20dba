import { earliestDay, type Structure } from '@ess-orientation/core';
import type { Fault } from '../problem';
import type { StructureRule } from '../rule';

/** Dates in order, none in the future, and every state after the first has one. */
export const dates: StructureRule = {
  name: 'dates',
  description: 'Lifecycle in time order; nothing seen after the day of publication.',
  check: ({ record }, { publishedOn }) => [
    ...lifecycleFaults(record),
    ...seenFaults(record, publishedOn),
    ...(record.admission?.windows ?? []).flatMap(({ opens, closes }, index): Fault[] =>
      opens <= closes
        ? []
        : [
            {
              path: `admission.windows[${index}]`,
              expected: 'opens before it closes',
              found: `${opens} – ${closes}`,
              hint: 'swap the dates',
            },
          ],
    ),
  ],
};

function lifecycleFaults({ lifecycle, replacedBy }: Structure): Fault[] {
  const faults: Fault[] = [];
  lifecycle.forEach(({ since, status }, index) => {
    const before = lifecycle[index - 1];
    if (!before) return;
    const path = `lifecycle[${index}]`;
    if (!since)
      faults.push({
        path: `${path}.since`,
        expected: 'a date',
        found: since,
        hint: 'only the first state may be undated; mark an estimate as inferred',
      });
    if (since && before.since && earliestDay(since) < earliestDay(before.since)) {
      faults.push({
        path: `${path}.since`,
        expected: `${before.since} or later`,
        found: since,
        hint: 'put the states in time order',
      });
    }
    if (status === before.status)
      faults.push({
        path: `${path}.status`,
        expected: 'another state than before',
        found: status,
        hint: 'merge the two',
      });
  });
  if (replacedBy && lifecycle[lifecycle.length - 1]?.status === 'active') {
    faults.push({
      path: 'replacedBy',
      expected: 'a closed or paused sheet',
      found: replacedBy,
      hint: 'say since when it is closed',
    });
  }
  return faults;
}

function seenFaults({ checkedOn, evidence }: Structure, publishedOn: string): Fault[] {
  const seen = [
    { path: 'checkedOn', date: checkedOn },
    ...evidence.map(({ source }, index) => ({ path: `evidence[${index}].source.date`, date: source.date })),
  ];
  return seen.flatMap(({ path, date }): Fault[] =>
    date === undefined || earliestDay(date) <= publishedOn
      ? []
      : [
          {
            path,
            expected: `${publishedOn} or before`,
            found: date,
            hint: 'a source can’t be seen after the publication',
          },
        ],
  );
}
