/** In a variable: bundlers take a literal `new URL('…', import.meta.url)` for a file to copy. */
const here = import.meta.url;

/**
 * The files of territories published beside the script, read once a place is looked for. Empty in `standalone.with-data.js`,
 * which makes no request: places are then chosen in lists.
 */
export const DEFAULT_TERRITORIES: string = new URL('territories/', here).href;
