import type { Dataset, Ecosystem, IsoDate, Structure, TerritoryCode } from '@ess-orientation/core';
import { regionsOf } from './regions';

/** One field that says something else than before. Absent = not stated. */
export interface FieldChange {
  field: string;
  from?: unknown;
  to?: unknown;
}

/** A record that is new, has vanished, or changed. */
export interface RecordDiff<T extends Structure | Ecosystem> {
  id: string;
  name: string;
  what: 'added' | 'removed' | 'changed';
  /** Before and after together: who leaves a région is news there too. `FR` = everywhere. */
  regions: TerritoryCode[];
  before?: T;
  after?: T;
  /** Of a changed one. */
  changes: FieldChange[];
}

export interface DatasetDiff {
  from: { version: string; publishedOn: IsoDate };
  to: { version: string; publishedOn: IsoDate };
  /** In the order of their names. */
  structures: RecordDiff<Structure>[];
  ecosystems: RecordDiff<Ecosystem>[];
}

/** What changed from one dataset to the next. What the build computes (`coverage.within`) is no news. */
export function diffDatasets(before: Dataset, after: Dataset): DatasetDiff {
  const edition = ({ version, publishedOn }: Dataset) => ({ version, publishedOn });
  return {
    from: edition(before),
    to: edition(after),
    structures: diffRecords(before.structures, after.structures),
    ecosystems: diffRecords(before.ecosystems, after.ecosystems),
  };
}

function diffRecords<T extends Structure | Ecosystem>(before: readonly T[], after: readonly T[]): RecordDiff<T>[] {
  const old = new Map(before.map((record) => [record.id, record]));
  const now = new Map(after.map((record) => [record.id, record]));
  const ids = [...new Set([...old.keys(), ...now.keys()])];
  return ids.flatMap((id) => diffRecord(id, old.get(id), now.get(id))).sort(byName);
}

const byName = (a: { name: string; id: string }, b: { name: string; id: string }): number =>
  a.name.localeCompare(b.name, 'fr') || (a.id < b.id ? -1 : 1);

function diffRecord<T extends Structure | Ecosystem>(id: string, before?: T, after?: T): RecordDiff<T>[] {
  const record = after ?? before;
  if (!record) return [];
  const regions = [...new Set([before, after].flatMap((one) => (one ? regionsOf(one) : [])))];
  const common = { id, name: record.name, regions };
  if (!before) return [{ ...common, what: 'added', after: record, changes: [] }];
  if (!after) return [{ ...common, what: 'removed', before, changes: [] }];
  const changes = changedFields(authored(before), authored(after));
  return changes.length === 0 ? [] : [{ ...common, what: 'changed', before, after, changes }];
}

function authored(record: Structure | Ecosystem): Record<string, unknown> {
  const { within: _, ...coverage } = record.coverage;
  return { ...record, coverage };
}

function changedFields(before: Record<string, unknown>, after: Record<string, unknown>): FieldChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((field) => {
    const [from, to] = [before[field], after[field]];
    if (textOf(from) === textOf(to)) return [];
    return [{ field, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }];
  });
}

/** The same for the same value, whatever the order of its keys and of its lists of words: neither is news. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (Array.isArray(inner)) return inner.every((item) => typeof item === 'string') ? [...inner].sort() : inner;
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
