import nodeResolve from '@rollup/plugin-node-resolve';
import typescript from '@rollup/plugin-typescript';
import { dts } from 'rollup-plugin-dts';

/** Resolves and compiles; a type error fails the build. Packages are built in the order of their dependencies. */
export const plugins = ({ tsconfig = 'tsconfig.build.json', conditions = ['import', 'default'] } = {}) => [
  nodeResolve({ exportConditions: conditions }),
  typescript({ tsconfig, noEmitOnError: true }),
];

/** One declaration file an entry, which every way of resolving modules understands: no path inside it to resolve. */
export const types = (input, external) => ({
  input,
  output: { dir: 'dist', format: 'es', chunkFileNames: 'shared.d.ts' },
  external,
  plugins: [dts({ tsconfig: 'tsconfig.build.json' })],
  onwarn: (warning) => warning.code === 'EMPTY_BUNDLE' || onwarn(warning),
});

/** Harmless in zod: annotations that rollup can't place, and cycles between its own files. */
const HARMLESS = new Set(['INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY']);

/** A warning is an error: nobody reads warnings. */
export function onwarn(warning) {
  const inZod = [warning.loc?.file, ...(warning.ids ?? [])].some((file) => file?.includes('zod'));
  if (HARMLESS.has(warning.code) && inZod) return;
  throw new Error(`${warning.code}: ${warning.message}`);
}
