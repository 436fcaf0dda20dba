import { onwarn, plugins } from '../../rollup.shared.mjs';

export default {
  input: { index: 'src/index.ts', search: 'src/search.ts' },
  output: { dir: 'dist', format: 'es', sourcemap: true, chunkFileNames: 'shared.js' },
  external: [/^fuse\.js/],
  plugins: plugins(),
  onwarn,
};
