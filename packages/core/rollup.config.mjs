import { onwarn, plugins, types } from '../../rollup.shared.mjs';

const input = { index: 'src/index.ts', search: 'src/search.ts' };
const external = [/^fuse\.js/];

export default [
  {
    input,
    output: { dir: 'dist', format: 'es', sourcemap: true, chunkFileNames: 'shared.js' },
    external,
    plugins: plugins(),
    onwarn,
  },
  types(input, external),
];
