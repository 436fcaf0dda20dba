/**
 * What travels to a phone, minified, brotli. `budget` is what the design asks for, and is said when it is not met yet;
 * `ceiling` is where we stand, and fails the check: nothing grows unnoticed. Lower it when a size falls.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

const path = (file) => new URL(`../${file}`, import.meta.url).pathname;

const BUDGETS = [
  {
    name: 'core',
    what: '`@ess-orientation/core`, everything that it exports',
    budget: 6_000,
    ceiling: 13_150,
    read: () => bundled('packages/core/dist/index.js'),
    advice: 'look for what a match does not need: it may live in an entry of its own, as ./search does',
  },
  {
    name: 'widget',
    what: 'the standalone widget, without data',
    budget: 28_000,
    ceiling: 78_300,
    read: () => readFileSync(path('packages/widget/dist/standalone.js')),
    advice: 'see what came in, and check that no `z` namespace of zod escapes',
  },
  {
    name: 'data',
    what: '`dataset.min.json`',
    budget: 70_000,
    ceiling: 70_000,
    read: () => readFileSync(path('packages/data/dist/dataset.min.json')),
    advice: 'see build/minimal.ts: what does the widget not show?',
  },
];

async function bundled(file) {
  const bundle = await rollup({ input: path(file), plugins: [nodeResolve()] });
  const { output } = await bundle.generate({ format: 'es', plugins: [terser({ module: true })] });
  await bundle.close();
  return Buffer.from(output[0].code);
}

const brotli = (content) =>
  brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  }).length;
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

const sizes = [];
for (const { name, what, budget, ceiling, read, advice } of BUDGETS) {
  const bytes = brotli(await read());
  sizes.push({ name, what, bytes, budget });
  const verdict = bytes <= budget ? `within ${kB(budget)}` : `${kB(bytes - budget)} over the budget of ${kB(budget)}`;
  console.log(`${bytes <= ceiling ? (bytes <= budget ? '✔' : '…') : '✘'} ${what}: ${kB(bytes)} brotli, ${verdict}`);
  if (bytes > ceiling) {
    console.error(`  It grew past ${kB(ceiling)}: ${advice}.`);
    process.exitCode = 1;
  }
}
const results = path('artifacts/results');
if (!existsSync(results)) mkdirSync(results, { recursive: true });
writeFileSync(`${results}/sizes.json`, JSON.stringify(sizes));
