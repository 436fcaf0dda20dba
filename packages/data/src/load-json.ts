import { EssOrientationError } from '@ess-orientation/core';
import { fetchBytes, type LoadRequest } from './load-bytes';
import { type LoadIssueCode, loadFault } from './load-error';
import { turn } from './turn';

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
 * A JSON file, parsed: one request, without cookies or referrer, tried again only after a passing fault.
 * @throws EssOrientationError with a `LoadIssueCode`; its `path` is the address.
 */
export async function loadJson<T>(
  url: string | URL,
  parse: (value: unknown) => T | Promise<T>,
  options: LoadOptions = {},
): Promise<T> {
  const { delays = DELAYS, timeout = TIMEOUT, maxBytes = MAX_BYTES, wait = waitFor, cache, signal } = options;
  const request: LoadRequest = {
    url: String(url),
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    timeout,
    maxBytes,
    wait,
    ...(cache ? { cache } : {}),
    ...(signal ? { signal } : {}),
  };
  for (let attempt = 0; ; attempt++) {
    await wait(delays[attempt] ?? 0, signal);
    const fresh: Pick<LoadRequest, 'cache'> = attempt > 0 ? { cache: 'no-cache' } : {};
    try {
      const text = decode(request.url, await fetchBytes({ ...request, ...fresh }));
      // A large file takes a slow phone a moment to decode, and another to parse.
      await turn(signal);
      return await parse(parseJson(request.url, text));
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
