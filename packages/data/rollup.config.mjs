import { onwarn, plugins, types } from '../../rollup.shared.mjs';

const input = { index: 'src/index.ts', territories: 'src/territories/index.ts' };
const external = [/^node:/, /^@ess-orientation\//, /^zod/, /^fuse\.js/, /^papaparse/];

export default [
  {
    input: { ...input, cli: 'src/cli.ts' },
    output: { dir: 'dist', format: 'es', sourcemap: true, chunkFileNames: 'shared.js' },
    external,
    plugins: plugins(),
    onwarn,
  },
  types(input, external),
];
