/** The dataset published beside the script, wherever that is. */
export const DEFAULT_SRC: string = new URL('dataset.min.json', import.meta.url).href;
