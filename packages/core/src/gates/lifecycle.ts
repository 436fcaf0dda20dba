import type { Structure } from '../dataset';
import { earliestDay } from '../dates';
import { statusOn } from '../lifecycle';
import type { Gate, Wants } from './gate';

/** Not active on the date: closed, paused, or not attested that early. */
export const lifecycleGate: Gate = (structure, { on, attestedSince }) => {
  const status = statusOn(structure, on, attestedSince);
  if (status === 'active') return { reason: 'active' };
  return {
    reason: status,
    evidence: structure.lifecycle,
    wants: wants(structure, attestedSince),
  };
};

function wants(structure: Structure, attestedSince: string): Wants {
  const days = structure.lifecycle.flatMap(({ status, since }) =>
    status === 'active' && since ? [earliestDay(since)] : [],
  );
  const seen = structure.evidence.flatMap(({ source }) => (source.date ? [earliestDay(source.date)] : []));
  const on = [...days, ...seen, attestedSince].find((day) => statusOn(structure, day, attestedSince) === 'active');
  return {
    ...(on === undefined ? {} : { on }),
    ...(structure.replacedBy === undefined ? {} : { replacedBy: structure.replacedBy }),
  };
}
