import { copyFile, mkdir } from 'node:fs/promises';
import terser from '@rollup/plugin-terser';
import { onwarn, plugins } from '../../rollup.shared.mjs';
import { minifyTemplates } from './rollup.minify-templates.mjs';

/** One file with everything: what a page without a bundler loads, and what an integrity hash can cover. */
const standalone = {
  input: 'src/standalone.ts',
  output: {
    file: 'dist/standalone.js',
    sourcemap: true,
    format: 'es',
    plugins: [
      terser({ ecma: 2020, module: true, format: { ascii_only: true, comments: false }, compress: { passes: 2 } }),
    ],
  },
  plugins: [...plugins(), minifyTemplates(), datasetBeside()],
  onwarn,
};

/** For bundlers, which share lit, the core and the data with the rest of the site. */
const modules = {
  input: { index: 'src/index.ts', define: 'src/define.ts' },
  output: { dir: 'dist', format: 'es', sourcemap: true, chunkFileNames: 'element.js' },
  external: [/^lit(\/|$)/, /^@ess-orientation\//],
  plugins: plugins(),
  onwarn,
};

export default [modules, standalone];

/** The default `src` is the minimal dataset beside the script. */
function datasetBeside() {
  return {
    name: 'dataset-beside',
    async writeBundle() {
      await mkdir('dist', { recursive: true });
      await copyFile('../data/dist/dataset.min.json', 'dist/dataset.min.json').catch(() => {
        throw new Error('packages/data/dist/dataset.min.json is missing: build @ess-orientation/data first');
      });
    },
  };
}
