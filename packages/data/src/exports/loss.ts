import type { Structure } from '@ess-orientation/core';

/**
 * What a national schema did not take as it is.
 * - `left-out`: the whole structure is not in the export;
 * - `no-field`: the schema has no place for it; the value is not in the export;
 * - `in-words`: only a text field says it, no machine will;
 * - `approximated`: replaced by something near, which `became` says;
 * - `missing`: the schema asks for something that the sheet does not state.
 */
export const LOSS_KINDS = ['left-out', 'no-field', 'in-words', 'approximated', 'missing'] as const;
export type LossKind = (typeof LOSS_KINDS)[number];

export interface Loss {
  /** Of the structure. */
  id: string;
  /** Our field; for `missing`, theirs. */
  field: string;
  kind: LossKind;
  value?: unknown;
  became?: unknown;
  /** Why, in a few words. */
  because?: string;
}

/** Whether a field of a sheet is stated: present, and not an empty list. */
export const isStated = (value: unknown): boolean =>
  value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

/** How each field of a sheet fares, unless a mapping says better. A new field of the contract fails to compile until it is decided here. */
export type FieldFates = Readonly<Record<keyof Structure, 'carried' | 'no-field' | 'in-words'>>;

/** The losses that follow from the schema alone, whatever the value. */
export function lossesByField(structure: Structure, fates: FieldFates): Loss[] {
  return (Object.keys(fates) as (keyof Structure)[]).flatMap((field): Loss[] => {
    const kind = fates[field];
    const value = structure[field];
    return kind === 'carried' || !isStated(value) ? [] : [{ id: structure.id, field, kind, value }];
  });
}

/** The parts of carried fields that neither schema takes: the English summary, and when a structure opened or paused. */
export function detailLosses({ id, summary, lifecycle }: Structure): Loss[] {
  const losses: Loss[] = [];
  if (isStated(summary.en)) losses.push({ id, field: 'summary.en', kind: 'no-field', value: summary.en });
  if (lifecycle.length > 1 || lifecycle[0]?.since !== undefined) {
    losses.push({ id, field: 'lifecycle', kind: 'no-field', value: lifecycle, because: 'its dates' });
  }
  return losses;
}

/** How many structures lost what, most frequent first: `no-field evidence 468`. */
export function summariseLosses(losses: readonly Loss[]): { kind: LossKind; field: string; structures: number }[] {
  const structures = new Map<string, Set<string>>();
  for (const { id, field, kind } of losses) {
    const key = `${kind} ${field}`;
    structures.set(key, (structures.get(key) ?? new Set()).add(id));
  }
  return [...structures]
    .map(([key, ids]) => {
      const [kind, field] = key.split(' ') as [LossKind, string];
      return { kind, field, structures: ids.size };
    })
    .sort((a, b) => LOSS_KINDS.indexOf(a.kind) - LOSS_KINDS.indexOf(b.kind) || b.structures - a.structures);
}
