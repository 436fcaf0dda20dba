import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { BROWSER_ARGS, findBrowser } from './scripts/browser.mjs';
import { resultsReporter } from './scripts/wtr-results.mjs';

export default {
  files: ['packages/widget/test/**/*.test.ts'],
  // pnpm links packages from the root of the workspace.
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  nodeResolve: { exportConditions: ['ess-source', 'browser', 'development'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2021',
      tsconfig: fileURLToPath(new URL('tsconfig.base.json', import.meta.url)),
    }),
  ],
  browsers: [chromeLauncher({ launchOptions: { executablePath: findBrowser(), args: BROWSER_ARGS } })],
  concurrency: 2,
  reporters: [defaultReporter(), resultsReporter(new URL('artifacts/results/components.json', import.meta.url))],
  testFramework: { config: { timeout: 15000 } },
  // Lit says once per page that it runs in development mode, and some tests provoke the element's own warnings.
  filterBrowserLogs: ({ type }) => type === 'error',
};
