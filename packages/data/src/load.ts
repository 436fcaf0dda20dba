import { type Dataset, EssOrientationError, type Overlay } from '@ess-orientation/core';
import { fetchBytes, type LoadRequest } from './load-bytes';
import { type LoadIssueCode, loadFault } from './load-error';
import { parseOverlay } from './overlay';
import { parseDataset } from './read';

export type { Fetch, Wait } from './load-bytes';
export type { LoadIssueCode } from './load-error';

export interface LoadOptions extends Partial<Omit<LoadRequest, 'url'>> {
  /** Milliseconds to wait before each try; as many tries as entries. */
  delays?: readonly number[];
}

const DELAYS = [0, 500, 2000] as const;
const TIMEOUT = 4000;
const MAX_BYTES = 2_000_000;

/** Worth another try: the same request may well succeed a moment later. */
const PASSING: ReadonlySet<LoadIssueCode> = new Set(['unreachable', 'timeout']);
const PASSING_STATUSES: ReadonlySet<unknown> = new Set([408, 429]);

/**
 * Loads and checks a dataset: one request, without cookies or referrer, tried again only after a passing fault.
 * @param url absolute, or relative to the page.
 * @throws EssOrientationError with a `LoadIssueCode`; its `path` is the address.
 * @throws the signal's reason when `options.signal` aborts.
 */
export const loadDataset = (url: string | URL, options?: LoadOptions): Promise<Dataset> =>
  load(url, parseDataset, options);

/** The same for an overlay: local notes over the national dataset. */
export const loadOverlay = (url: string | URL, options?: LoadOptions): Promise<Overlay> =>
  load(url, parseOverlay, options);

async function load<T>(url: string | URL, parse: (value: unknown) => T, options: LoadOptions = {}): Promise<T> {
  const { delays = DELAYS, timeout = TIMEOUT, maxBytes = MAX_BYTES, wait = waitFor, signal } = options;
  const request: LoadRequest = {
    url: String(url),
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    timeout,
    maxBytes,
    wait,
    ...(signal ? { signal } : {}),
  };
  for (let attempt = 0; ; attempt++) {
    await wait(delays[attempt] ?? 0, signal);
    try {
      return read(request.url, await fetchBytes(request), parse);
    } catch (error) {
      signal?.throwIfAborted();
      if (attempt + 1 >= delays.length || !isPassing(error)) throw error;
    }
  }
}

function isPassing(error: unknown): boolean {
  if (!(error instanceof EssOrientationError)) return false;
  const { code, found } = error as EssOrientationError<LoadIssueCode>;
  if (code === 'http-status') return PASSING_STATUSES.has(found) || (typeof found === 'number' && found >= 500);
  return PASSING.has(code);
}

function read<T>(url: string, bytes: Uint8Array, parse: (value: unknown) => T): T {
  const value = parseJson(url, decode(url, bytes));
  try {
    return parse(value);
  } catch (error) {
    if (error instanceof EssOrientationError) throw error;
    // Nesting thousands deep exhausts the stack of whatever walks it.
    throw loadFault(
      'not-a-dataset',
      url,
      'a dataset or an overlay',
      'a value that can’t be read',
      'check the file at this address',
    );
  }
}

/** `response.text()` would silently replace what isn't UTF-8; a byte order mark is left out. */
function decode(url: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw loadFault('not-utf8', url, 'UTF-8 text', 'other bytes', 'save the file as UTF-8');
  }
}

function parseJson(url: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const hint = 'does the address give the file itself, rather than a page about it?';
    throw loadFault('not-json', url, 'JSON', text.slice(0, 60), hint);
  }
}

function waitFor(ms: number, signal?: AbortSignal): Promise<void> {
  if (ms === 0) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
