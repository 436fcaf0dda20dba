import type { Plugin } from './plugin';

/** The pages lie outside of this folder, where Vue can't be found from: rendering them to HTML takes ours. */
export const vueFromSite = (): Plugin => ({
  name: 'vue-from-site',
  enforce: 'pre',
  resolveId: (id, _importer, { ssr }) =>
    ssr && (id === 'vue' || id === 'vue/server-renderer') ? { id, external: true } : undefined,
});
