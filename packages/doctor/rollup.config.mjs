import { copyFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { onwarn, plugins, types } from '../../rollup.shared.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const external = [/^node:/, 'playwright-core'];

/** The hashes of the scripts of this release, to recognise them on a page. */
const integrity = {
  name: 'integrity',
  writeBundle: () => copyFile(at('../widget/dist/integrity.json'), at('dist/integrity.json')),
};

export default [
  {
    input: { index: 'src/index.ts', cli: 'src/cli.ts' },
    output: { dir: 'dist', format: 'es', sourcemap: true, chunkFileNames: 'shared.js' },
    external,
    plugins: [...plugins(), integrity],
    onwarn,
  },
  types({ index: 'src/index.ts' }, external),
];
