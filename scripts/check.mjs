/**
 * Everything that must hold, in one command: lint, types, builds, tests, budgets, fresh docs. It ends with the sum of
 * tests on a line of its own, and fails when a step failed or when no test ran.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './browser.mjs';
import { findEngines } from './engines/find.mjs';

const RESULTS = new URL('../artifacts/results/', import.meta.url);
const result = (name) => new URL(`${name}.json`, RESULTS).pathname;
const vitest = (project) =>
  `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=${result(project)}`;

/** In order: what the later steps stand on comes first. `tests` names the file that a step's tests are counted in. */
const STEPS = [
  { name: 'format and lint', run: 'biome ci --error-on-warnings .' },
  { name: 'versions that people copy', run: 'node scripts/pinned.mjs' },
  { name: 'licences of what ships', run: 'node scripts/licences.mjs' },
  { name: 'build', run: 'pnpm run build' },
  // After the build: pages of the examples point to what it makes.
  { name: 'links', run: 'node scripts/links.mjs' },
  { name: 'types', run: 'pnpm run typecheck' },
  { name: 'unit tests', run: vitest('unit'), tests: 'unit' },
  { name: 'component tests', run: 'web-test-runner', tests: 'components' },
  // What differs most between engines: focus, forms, the combobox. All of them: `pnpm test:engines`.
  {
    name: 'component tests in Firefox and WebKit',
    run: "web-test-runner --config web-test-runner.engines.config.mjs --files 'packages/widget/test/{journey,place}.test.ts'",
    tests: 'engines',
    engines: true,
  },
  { name: 'end-to-end tests', run: vitest('e2e'), tests: 'e2e' },
  { name: 'site', run: `pnpm run site:build && ${vitest('site')}`, tests: 'site' },
  { name: 'trust', run: vitest('trust'), tests: 'trust' },
  { name: 'the page “Confiance” is fresh', run: 'node scripts/trust.mjs --check' },
  { name: 'packages, as installed', run: vitest('packages'), tests: 'packages' },
  { name: 'sizes', run: 'node scripts/sizes.mjs' },
  { name: 'API docs', run: 'typedoc --emit none --treatWarningsAsErrors' },
  { name: 'generated docs are fresh', run: 'node scripts/generate-docs.mjs --check' },
];

rmSync(RESULTS, { recursive: true, force: true });
rmSync(new URL('../artifacts/trust/', import.meta.url), { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const browser = findBrowser();
const engines = findEngines();
console.log(`Browser: ${browser}\nOther engines: ${engines.join(', ') || 'none'}`);

const only = process.argv.slice(2);
const failed = [];
// What no engine here can run was told when they were looked for.
const steps = STEPS.filter((step) => !step.engines || engines.length > 0);
for (const { name, run } of steps.filter(
  (step) => only.length === 0 || only.some((word) => step.name.includes(word)),
)) {
  console.log(`\n▶ ${name}`);
  const start = Date.now();
  const code = await execute(run);
  console.log(`${code === 0 ? '✔' : '✘'} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  if (code !== 0) failed.push(name);
  if (code !== 0 && name === 'build') break;
}

const { passed, notPassed } = steps
  .filter(({ tests }) => tests)
  .map(({ tests }) => tallyOf(tests))
  .reduce((sum, one) => ({ passed: sum.passed + one.passed, notPassed: sum.notPassed + one.notPassed }), {
    passed: 0,
    notPassed: 0,
  });
if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
console.log(`\n${passed} passed, ${notPassed} failed`);
process.exitCode = failed.length > 0 || notPassed > 0 || passed === 0 ? 1 : 0;

function execute(command) {
  return new Promise((resolve) => {
    const env = { ...process.env, CHROME_PATH: browser, ENGINES: engines.join() };
    const child = spawn(command, { shell: true, stdio: 'inherit', env });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Of a results file in the shape that vitest's JSON reporter writes. A step that wrote none counts as one failure. */
function tallyOf(tests) {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites, success } = JSON.parse(
      readFileSync(result(tests), 'utf8'),
    );
    const suites = numFailedTests === 0 && !success ? Math.max(1, numFailedTestSuites) : 0;
    return { passed: numPassedTests, notPassed: numFailedTests + suites };
  } catch {
    return only.length > 0 ? { passed: 0, notPassed: 0 } : { passed: 0, notPassed: 1 };
  }
}
