import { findEngines } from './scripts/engines/find.mjs';
import { LAUNCHERS } from './scripts/engines/launchers.mjs';
import { resultsReporter } from './scripts/wtr-results.mjs';
import base from './web-test-runner.config.mjs';

const engines = findEngines();
if (engines.length === 0) {
  console.log('No engine beside Chromium: nothing to run.');
  process.exit(0);
}

/** The component tests once more, in the engines beside Chromium. */
export default {
  ...base,
  browsers: engines.map((name) => LAUNCHERS[name]()),
  concurrentBrowsers: 1,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 300_000,
  reporters: [base.reporters[0], resultsReporter(new URL('artifacts/results/engines.json', import.meta.url))],
  testFramework: { config: { timeout: 30_000 } },
};
