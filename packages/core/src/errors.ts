/** What can be wrong with what the core was given. Sentences come last: they are made from these by the locales. */
export type IssueCode =
  | 'wrong-type'
  | 'unknown-value'
  | 'invalid-territory'
  | 'invalid-date'
  | 'invalid-number'
  | 'unknown-structure'
  | 'duplicate-id'
  | 'invalid-overlay'
  | 'newer-format';

/** One fault: what it is, where it is, what was expected, what was found, what to do next. */
export interface Issue<Code extends string = IssueCode> {
  code: Code;
  /** Where, from the root of the value: `profile.stage`, `profile.territory[0]`. */
  path: string;
  expected: string;
  found: unknown;
  hint?: string;
}

/** Thrown on bad input, with every fault found and nothing half-done. */
export class EssOrientationError<Code extends string = IssueCode> extends Error {
  override readonly name = 'EssOrientationError';
  readonly code: Code;
  readonly path: string;
  readonly expected: string;
  readonly found: unknown;

  /** @param issues at least one; the first gives the error its own code, path, expected and found. */
  constructor(readonly issues: readonly [Issue<Code>, ...Issue<Code>[]]) {
    super(messageOf(issues));
    ({ code: this.code, path: this.path, expected: this.expected, found: this.found } = issues[0]);
  }
}

/** Throws one error that carries all the faults, or does nothing when there is none. */
export function throwIfAny<Code extends string>(issues: readonly Issue<Code>[]): void {
  const [first, ...others] = issues;
  if (first) throw new EssOrientationError([first, ...others]);
}

/** A hostile file can have a hundred thousand faults: `issues` has them all, the message says the first. */
const MOST_SAID = 20;

function messageOf(issues: readonly Issue<string>[]): string {
  const said = issues.slice(0, MOST_SAID).map(describe);
  return issues.length > MOST_SAID ? [...said, `and ${issues.length - MOST_SAID} more`].join('\n') : said.join('\n');
}

function describe({ code, path, expected, found, hint }: Issue<string>): string {
  return `${path}: ${code}: expected ${expected}, found ${show(found)}${hint ? ` (${hint})` : ''}`;
}

/** Never goes into a value: what was found may be huge, or nested without end. */
function show(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = typeof value === 'string' ? `"${value}"` : String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
