import { onwarn, plugins } from '../../rollup.shared.mjs';

export default {
  input: { index: 'src/index.ts', territories: 'src/territories/index.ts', cli: 'src/cli.ts' },
  output: { dir: 'dist', format: 'es', sourcemap: true, chunkFileNames: 'shared-[hash].js' },
  external: [/^node:/, /^@ess-orientation\//, /^zod/, /^fuse\.js/, /^papaparse/],
  plugins: plugins(),
  onwarn,
};
