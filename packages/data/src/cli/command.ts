/** Where a command writes: what was asked for to `out`, progress and problems to `err`. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
}

/** One word of `ess-data`. */
export interface Command {
  name: string;
  /** One line for the list of commands. */
  summary: string;
  /** A whole command line that works. */
  example: string;
  options?: Readonly<Record<string, { type: 'boolean' | 'string'; about: string; short?: string }>>;
  /** @returns the exit code: 0 = fine, 1 = problems were found, 2 = the command line is off. */
  run(
    input: { positionals: string[]; values: Record<string, string | boolean | undefined> },
    terminal: Terminal,
  ): Promise<number>;
}
