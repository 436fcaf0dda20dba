import { mkdirSync, writeFileSync } from 'node:fs';

/** A reporter for @web/test-runner that writes the sum of tests in the shape of vitest's, for `check.mjs`. */
export function resultsReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const tests = [...sessions].flatMap((session) => testsOf(session.testResults));
      const broken = [...sessions].filter(
        (session) => !session.passed && testsOf(session.testResults).every(({ passed }) => passed),
      );
      const passed = tests.filter(({ passed, skipped }) => passed && !skipped).length;
      const failed = tests.filter(({ passed, skipped }) => !passed && !skipped).length;
      mkdirSync(new URL('.', file), { recursive: true });
      writeFileSync(
        file,
        JSON.stringify({
          numPassedTests: passed,
          numFailedTests: failed + broken.length,
          numFailedTestSuites: broken.length,
          success: failed + broken.length === 0,
        }),
      );
    },
  };
}

function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}
