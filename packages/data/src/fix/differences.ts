/** One value that differs between two versions of a record. */
export interface Difference {
  /** `coverage.include`, `evidence[0].source.title`. */
  path: string;
  /** Absent = the field was not there. */
  from?: unknown;
  to?: unknown;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const isGroup = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The smallest values that differ; a list of another length, or of plain values, differs as a whole. */
export function differencesOf(before: unknown, after: unknown, path = ''): Difference[] {
  if (same(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length && before.every(isGroup)) {
    return before.flatMap((item, index) => differencesOf(item, after[index], `${path}[${index}]`));
  }
  if (!isGroup(before) || !isGroup(after) || Array.isArray(before) || Array.isArray(after)) {
    return [{ path, ...(before === undefined ? {} : { from: before }), ...(after === undefined ? {} : { to: after }) }];
  }
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => differencesOf(before[key], after[key], path ? `${path}.${key}` : key));
}
