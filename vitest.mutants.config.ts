import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { groupInHand } from './scripts/mutants/groups.mjs';
import shared from './vitest.config.ts';

const { tests } = groupInHand();

/** A mutant is killed by the first test that fails. */
class CheapestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => tests.findIndex((test) => moduleId.endsWith(test));
    return [...files].sort((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  resolve: {
    ...shared.resolve,
    // Properties are tried less often, and a counterexample isn't made small: that a test fails is all that counts here.
    alias: { 'fast-check': fileURLToPath(new URL('./scripts/mutants/fast-check.mjs', import.meta.url)) },
  },
  ssr: shared.ssr ?? {},
  test: {
    name: 'mutants',
    include: tests,
    bail: 1,
    isolate: false,
    sequence: { sequencer: CheapestFirst },
    // A mutant of an inner loop is slow before it is wrong.
    testTimeout: 60_000,
  },
});
