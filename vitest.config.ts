import { defineConfig } from 'vitest/config';

const conditions = ['ess-source', 'module', 'node', 'development|production', 'import', 'default'];

/** Browsers now and then miss a beat on a busy machine; a broken promise fails both times. */
const retry = process.env.CI ? 1 : 0;

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions }, noExternal: [/^@ess-orientation\//] },
  test: {
    projects: [
      {
        extends: true,
        // Long enough for a busy machine: no test is about time.
        test: {
          name: 'unit',
          include: [
            'packages/{core,data}/test/**/*.test.ts',
            'packages/widget/test/unit/**/*.unit.ts',
            'scripts/test/**/*.test.mjs',
            'site/test/unit/**/*.test.ts',
          ],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          retry,
          include: [
            'examples/test/**/*.test.ts',
            'packages/doctor/test/**/*.test.ts',
            'packages/widget/test/a11y/*.e2e.ts',
          ],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'packages',
          include: ['packaging/test/**/*.test.mjs'],
          globalSetup: ['packaging/test/setup.mjs'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'trust',
          retry,
          include: ['trust/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A browser is busy enough with two pages.
          maxConcurrency: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'endurance',
          include: ['trust/load/*.test.ts'],
          env: { ENDURANCE: 'yes' },
          // One page at a time: each is measured.
          fileParallelism: false,
          testTimeout: 1_800_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          retry,
          include: ['site/test/built/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
