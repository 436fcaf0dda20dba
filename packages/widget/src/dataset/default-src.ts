import type { Dataset } from '@ess-orientation/core';

/** The dataset published beside the script, wherever that is. `standalone.with-data.js` is built with the data itself here. */
export const DEFAULT_SRC: string | Dataset = new URL('dataset.min.json', import.meta.url).href;
