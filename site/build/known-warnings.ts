import type { Plugin } from './plugin';

/** Comments of zod that Rollup can't place: harmless, and the packages' own builds pass over them too. */
export const knownWarnings = (): Plugin => ({
  name: 'known-warnings',
  onLog: (_level, { code }) => (code === 'INVALID_ANNOTATION' ? false : undefined),
});
