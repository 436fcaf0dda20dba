import { groupInHand } from './scripts/mutants/groups.mjs';

const { name, mutate } = groupInHand();

/** Mutation testing: each small fault sown in these files must make a test fail. `pnpm mutants`; docs/decisions/0008. */
export default {
  packageManager: 'pnpm',
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  // Coverage tells what each mutant runs: walking the imports again for each would cost more than the tests.
  vitest: { configFile: 'vitest.mutants.config.ts', related: false },
  coverageAnalysis: 'perTest',
  mutate,
  // The copy that mutants live in needs sources, tests and the built dataset (for the golden cases).
  ignorePatterns: [
    'artifacts',
    'docs',
    'examples',
    'benchmarks',
    'trust',
    'site',
    '**/dist/*',
    '!packages/data/dist/dataset.json',
  ],
  // Tables and patterns, which are read once when their file is loaded, count: each run loads the files anew.
  ignoreStatic: false,
  incremental: true,
  incrementalFile: `artifacts/mutants/${name}.incremental.json`,
  tempDirName: `artifacts/mutants/${name}`,
  reporters: ['clear-text', 'json', 'html', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `artifacts/mutants/${name}.json` },
  htmlReporter: { fileName: `artifacts/mutants/${name}.html` },
  thresholds: { high: 95, low: 90, break: 85 },
  concurrency: 2,
  timeoutMS: 10_000,
};
