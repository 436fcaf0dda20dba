/** What can be wrong with a file of territories. */
export type TerritoryFileIssue = 'unreadable' | 'wrong-shape' | 'newer-format';

/** A file of territories could not be used: which part of it, what was expected, what was found. */
export class TerritoryFileError extends Error {
  override readonly name = 'TerritoryFileError';

  constructor(
    readonly code: TerritoryFileIssue,
    /** File, then field: `dep-34.json.names`. */
    readonly path: string,
    readonly expected: string,
    readonly found: unknown,
  ) {
    super(`${path}: ${code}: expected ${expected}, found ${shorten(found)}`);
  }
}

/** Never goes into a value: what was found may be huge, or nested without end. */
function shorten(found: unknown): string {
  if (Array.isArray(found)) return `a list of ${found.length}`;
  if (typeof found === 'object' && found !== null && !(found instanceof Error)) return 'an object';
  const text = found instanceof Error ? found.message : typeof found === 'string' ? `"${found}"` : String(found);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
