/** Any value that says which version of the format it is in. */
export interface Versioned {
  schemaVersion: string;
}

/**
 * Brings data of one version of the format to the next. Numbered by its file: `0001-<what-changed>.ts`; never changed once
 * released, since data of that age stays out there.
 */
export interface Migration {
  /** Every version below this one needs it: `2.0.0`. */
  to: string;
  /** One line: what changed, and why. */
  why: string;
  /** Pure: returns a new value and leaves the given one as it is. It may meet anything, and checks what it touches. */
  migrate(value: Readonly<Record<string, unknown>>): Record<string, unknown>;
}
