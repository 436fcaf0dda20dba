import { mkdirSync, writeFileSync } from 'node:fs';

const FOLDER = new URL('../../artifacts/trust/', import.meta.url);

/** What a suite has shown, for the page "Confiance". Sentences are French: elected officials read them. */
export interface Shown {
  /** The promise, in one sentence. */
  promise: string;
  /** What was counted, in words → the figure. The same on every run of the same code. */
  figures: Readonly<Record<string, number | string>>;
  /** A table worth printing whole, its first row being the heads. */
  table?: readonly (readonly string[])[];
}

/** Keeps what a suite has shown. Call it in `afterAll`, with figures that the tests counted themselves. */
export function record(suite: string, shown: Shown): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(new URL(`${suite}.json`, FOLDER), `${JSON.stringify(shown, null, 2)}\n`);
}
