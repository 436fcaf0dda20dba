/** One thing to mend in the authored data. */
export interface Problem {
  rule: string;
  /** File, relative to the package: `structures/cress-bretagne.json`. */
  file: string;
  /** Path inside the file: `coverage.include[0]`. */
  path: string;
  expected: string;
  found: unknown;
  /** What to do. */
  hint: string;
}

/** A fault as a rule reports it: the runner adds the rule's name and the file. */
export type Fault = Omit<Problem, 'rule' | 'file'>;
