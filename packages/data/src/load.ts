import type { Dataset, Overlay } from '@ess-orientation/core';
import { type LoadOptions, loadJson } from './load-json';
import { parseOverlay } from './overlay';
import { parseDatasetInTurns } from './read-in-turns';

export type { Fetch, Wait } from './load-bytes';
export type { LoadIssueCode } from './load-error';
export type { LoadOptions } from './load-json';

/**
 * Loads and checks a dataset: one request, without cookies or referrer, tried again only after a passing fault.
 * @param url absolute, or relative to the page.
 * @throws EssOrientationError with a `LoadIssueCode`; its `path` is the address.
 * @throws the signal's reason when `options.signal` aborts.
 */
export const loadDataset = (url: string | URL, options?: LoadOptions): Promise<Dataset> =>
  loadJson(url, (value) => parseDatasetInTurns(value, options?.signal), options);

/** The same for an overlay: local notes over the national dataset. */
export const loadOverlay = (url: string | URL, options?: LoadOptions): Promise<Overlay> =>
  loadJson(url, parseOverlay, options);
