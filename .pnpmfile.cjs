/** The condition under which the workspace reads sources. A published package has none: they are not in it. */
const WORKSPACE_ONLY = 'ess-source';

const published = (target) =>
  typeof target === 'object' && target !== null
    ? Object.fromEntries(
        Object.entries(target).flatMap(([key, value]) => (key === WORKSPACE_ONLY ? [] : [[key, published(value)]])),
      )
    : target;

module.exports = {
  hooks: {
    beforePacking: (manifest) => ({ ...manifest, exports: published(manifest.exports) }),
  },
};
