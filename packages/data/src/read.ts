import { type Dataset, EssOrientationError, type Issue, throwIfAny } from '@ess-orientation/core';
import * as z from 'zod/mini';
import { migrate, type Versioned } from './migrations';
import { schemaOfDataset } from './schema/dataset';
import { majorOf, SCHEMA_VERSION } from './schema/version';
import { VISIBLE_ONLY, withoutHidden } from './schema/visible';

/** What can be wrong with a dataset. */
export type DatasetIssueCode = 'not-a-dataset' | 'newer-format' | 'invalid-value' | 'missing-value' | 'duplicate-id';
export type DatasetIssue = Issue<DatasetIssueCode>;

/** What a reader left out because it does not know it: data of a later minor version. */
export interface Ignored {
  /** Unknown fields. */
  fields: number;
  /** Unknown values of closed lists. */
  values: number;
  /** Structures and ecosystems that can't be used without what was unknown (a new kind). */
  records: number;
}

/**
 * Reads a dataset that may come from anywhere, copying only what is known.
 * @throws EssOrientationError with every fault: `code` (`DatasetIssueCode`), `path`, `expected`, `found`, `hint`.
 */
export const parseDataset = (value: unknown): Dataset => readDataset(value).dataset;

/** Like `parseDataset`, and says how much was ignored. Data of an older format is brought to this one first. */
export function readDataset(value: unknown): { dataset: Dataset; ignored: Ignored } {
  checkFormat(value);
  const { data, ignored } = readTolerantly(schemaOfDataset(), migrate(value as Versioned));
  const dataset = data as Dataset;
  throwIfTwice(dataset);
  return { dataset, ignored };
}

/** An id names one thing. */
export function throwIfTwice({ structures, ecosystems }: Dataset): void {
  throwIfAny([...duplicates('structures', structures), ...duplicates('ecosystems', ecosystems)]);
}

/**
 * A copy of what a schema knows of a value; unknown fields and unknown values of closed lists are left out and counted.
 * @throws EssOrientationError with every other fault.
 */
export function readTolerantly<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
): { data: z.output<Schema>; ignored: Ignored } {
  const ignored: Ignored = { fields: 0, values: 0, records: 0 };
  let { candidate, result } = check(schema, value);
  // Leaving out a value may leave a record without something required: a second round drops the record.
  for (let round = 0; !result.success && round < 3; round++) {
    const prunings = pruningsOf(result.error.issues);
    if (prunings.length === 0) break;
    for (const { counts } of prunings) ignored[counts]++;
    candidate = without(
      candidate,
      prunings.map(({ path }) => path),
    );
    result = safely(schema, candidate);
  }
  if (!result.success) {
    throwIfAny(result.error.issues.map(toIssue));
    throw new Error('a failed check without an issue');
  }
  return { data: result.data, ignored };
}

/** The result of a check, without the hidden characters where it found some: names and links look like what they say. */
export function check<Schema extends z.ZodMiniType>(schema: Schema, value: unknown) {
  const result = safely(schema, value);
  if (result.success || !result.error.issues.some(({ message }) => message === VISIBLE_ONLY)) {
    return { candidate: value, result };
  }
  const candidate = withoutHidden(value);
  return { candidate, result: safely(schema, candidate) };
}

/** Faults by the hundred thousand, like nesting without end, exhaust the stack of what gathers them. */
function safely<Schema extends z.ZodMiniType>(schema: Schema, value: unknown) {
  try {
    return z.safeParse(schema, value, { reportInput: true });
  } catch {
    throw fault(
      'not-a-dataset',
      '',
      'a dataset or an overlay',
      'a value that can’t be read',
      'check where it comes from',
    );
  }
}

/** @throws EssOrientationError when it is no dataset, or of a later major version. */
export function checkFormat(value: unknown): void {
  const version = (value as { schemaVersion?: unknown } | null)?.schemaVersion;
  if (typeof version !== 'string') {
    throw fault(
      'not-a-dataset',
      'schemaVersion',
      `a dataset of format ${SCHEMA_VERSION}`,
      version,
      'check the address: is it a dataset.json?',
    );
  }
  if (majorOf(version) > majorOf(SCHEMA_VERSION)) {
    throw fault(
      'newer-format',
      'schemaVersion',
      `a ${majorOf(SCHEMA_VERSION)}.x format`,
      version,
      'update the package or the script of the page',
    );
  }
}

type Path = readonly PropertyKey[];
interface Pruning {
  path: Path;
  counts: keyof Ignored;
}

/** What to leave out, each path once. */
function pruningsOf(issues: readonly z.core.$ZodIssue[]): Pruning[] {
  const prunings = issues.flatMap((issue): Pruning[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ path: [...issue.path, key], counts: 'fields' }));
    }
    return issue.code === 'invalid_value' && typeof issue.input === 'string' ? [pruningOfValue(issue.path)] : [];
  });
  return [...new Map(prunings.map((pruning) => [JSON.stringify(pruning.path), pruning])).values()];
}

/** An unknown value of a list goes alone; of a required field, it takes its record with it. */
function pruningOfValue(path: Path): Pruning {
  const field = path[path.length - 1];
  if (field === 'kind' || field === 'type' || field === 'status') return { path: path.slice(0, 2), counts: 'records' };
  if (field === 'mode' || field === 'basis') return { path: path.slice(0, -1), counts: 'values' };
  return { path, counts: 'values' };
}

/** A copy of a value without what is at the paths, in one pass: a hostile file can name a hundred thousand. */
function without(value: unknown, paths: readonly Path[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const below = new Map<PropertyKey, Path[]>();
  for (const [key, ...rest] of paths) {
    if (key === undefined) continue;
    const known = below.get(key);
    if (known) known.push(rest);
    else below.set(key, [rest]);
  }
  const isGone = (key: PropertyKey) => below.get(key)?.some(({ length }) => length === 0) ?? false;
  const copyOf = (key: PropertyKey, inner: unknown) => {
    const rest = below.get(key);
    return rest ? without(inner, rest) : inner;
  };
  if (Array.isArray(value)) return value.flatMap((item, index) => (isGone(index) ? [] : [copyOf(index, item)]));
  const kept = Object.entries(value).filter(([key]) => !isGone(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, copyOf(key, inner)]));
}

export function toIssue(issue: z.core.$ZodIssue): DatasetIssue {
  return {
    code: issue.input === undefined ? 'missing-value' : 'invalid-value',
    path: pathText(issue.path),
    expected: expectedOf(issue),
    found: issue.input,
  };
}

const pathText = (path: Path): string =>
  path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index ? '.' : ''}${String(key)}`)).join('');

function expectedOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.map(String).join(' | ');
    case 'invalid_type':
      return issue.expected;
    case 'too_small':
      return `at least ${issue.minimum} (${issue.origin})`;
    case 'too_big':
      return `at most ${issue.maximum} (${issue.origin})`;
    case 'unrecognized_keys':
      return `no field ${issue.keys.join(', ')}`;
    default:
      return issue.message;
  }
}

function duplicates(list: string, records: readonly { id: string }[]): DatasetIssue[] {
  const seen = new Set<string>();
  return records.flatMap(({ id }, index): DatasetIssue[] => {
    if (seen.has(id)) {
      return [{ code: 'duplicate-id', path: `${list}[${index}].id`, expected: 'an id used once', found: id }];
    }
    seen.add(id);
    return [];
  });
}

function fault(code: DatasetIssueCode, path: string, expected: string, found: unknown, hint: string) {
  return new EssOrientationError<DatasetIssueCode>([{ code, path, expected, found, hint }]);
}
