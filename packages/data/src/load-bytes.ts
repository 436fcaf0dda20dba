import { EssOrientationError } from '@ess-orientation/core';
import { loadFault } from './load-error';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;
/** Resolves after so many milliseconds, or at once when the signal aborts. */
export type Wait = (ms: number, signal?: AbortSignal) => Promise<void>;

export interface LoadRequest {
  url: string;
  fetch: Fetch;
  /** Milliseconds for one whole try, body included. */
  timeout: number;
  /** Bytes, once decompressed. */
  maxBytes: number;
  wait: Wait;
  /** What the HTTP cache may answer; a second try always asks the server, lest a faulty answer be kept. */
  cache?: RequestCache;
  signal?: AbortSignal;
}

/** One try: the bytes at an address, within the time and the size given. */
export async function fetchBytes(request: LoadRequest): Promise<Uint8Array> {
  const { url, timeout, wait, signal } = request;
  signal?.throwIfAborted();
  const attempt = new AbortController();
  const stop = () => attempt.abort();
  signal?.addEventListener('abort', stop, { once: true });
  const expiry = wait(timeout, attempt.signal).then(() => {
    throw loadFault('timeout', url, `an answer within ${timeout} ms`, 'none', 'check the connection, then retry');
  });
  try {
    return await Promise.race([download(request, attempt.signal), expiry]);
  } finally {
    signal?.removeEventListener('abort', stop);
    expiry.catch(() => undefined);
    stop();
  }
}

async function download({ url, fetch, maxBytes, cache }: LoadRequest, signal: AbortSignal): Promise<Uint8Array> {
  try {
    const init: RequestInit = { credentials: 'omit', referrerPolicy: 'no-referrer', signal };
    const response = await fetch(url, cache ? { ...init, cache } : init);
    if (!response.ok) throw loadFault('http-status', url, 'status 200', response.status, 'check the address');
    return await readAtMost(maxBytes, response, url);
  } catch (error) {
    if (error instanceof EssOrientationError) throw error;
    const hint = 'check the address, the connection, and that the server allows this page (CORS, connect-src)';
    throw loadFault('unreachable', url, 'an answer', error instanceof Error ? error.message : error, hint);
  }
}

async function readAtMost(maxBytes: number, response: Response, url: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunksOf(response)) {
    size += chunk.byteLength;
    if (size > maxBytes)
      throw loadFault('too-large', url, `at most ${maxBytes} bytes`, 'more', 'publish the minimal dataset');
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

/** The parts of a body as they come; in one piece from the stand-ins for `fetch` that some pages still carry. */
async function* chunksOf(response: Response): AsyncGenerator<Uint8Array> {
  if (!response.body) return yield new Uint8Array(await response.arrayBuffer());
  const reader = response.body.getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    // Nothing more is downloaded once enough was read, or too much.
    await reader.cancel();
  }
}
