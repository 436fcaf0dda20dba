import { getEventListeners } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { loadDataset, loadOverlay } from '../src/load';
import type { Fetch, Wait } from '../src/load-bytes';
import { type LoadOptions, loadJson } from '../src/load-json';

const URL = 'https://donnees.example/lieux.json';
const TEXT = JSON.stringify({ lieu: 'Sète, « île singulière »' });
const VALUE = JSON.parse(TEXT);
const bytes = new TextEncoder().encode(TEXT);

/** Delays pass at once; a try's time-out never comes. */
const wait: Wait = (ms, signal) =>
  ms < 4000 ? Promise.resolve() : new Promise((resolve) => signal?.addEventListener('abort', () => resolve()));
const load = (fetch: Fetch, options: LoadOptions = {}) => loadJson(URL, (value) => value, { wait, ...options, fetch });
const answer = async () => new Response(TEXT);
/** The one issue that a load ends in. */
const issueOf = (loading: Promise<unknown>) =>
  loading.then(
    () => expect.unreachable(),
    ({ issues }) => {
      expect(issues).toHaveLength(1);
      return issues[0];
    },
  );

describe('what a load gives', () => {
  it('puts together a body that comes in parts, even cut inside a character', async () => {
    const parts = [0, 3, 12, 13, bytes.length].map((start, at, all) => bytes.slice(start, all[at + 1] ?? start));
    const body = new ReadableStream({
      pull(stream) {
        const part = parts.shift();
        if (part) stream.enqueue(part);
        else stream.close();
      },
    });
    await expect(load(async () => new Response(body))).resolves.toEqual(VALUE);
  });

  it('reads the answer of a stand-in for fetch, which has no body to stream', async () => {
    const standIn = { ok: true, status: 200, body: null, arrayBuffer: async () => bytes.buffer };
    await expect(load(async () => standIn as unknown as Response)).resolves.toEqual(VALUE);
    await expect(
      issueOf(load(async () => standIn as unknown as Response, { maxBytes: bytes.length - 1 })),
    ).resolves.toMatchObject({ code: 'too-large' });
  });

  it('takes a file of exactly the size allowed', async () => {
    await expect(load(answer, { maxBytes: bytes.length })).resolves.toEqual(VALUE);
    await expect(load(answer, { maxBytes: bytes.length - 1 })).rejects.toMatchObject({ code: 'too-large' });
  });

  it('allows 2 MB when nothing is said', async () => {
    const padded = (length: number) => async () => new Response(TEXT.padEnd(length - (bytes.length - TEXT.length)));
    await expect(load(padded(2_000_000))).resolves.toEqual(VALUE);
    await expect(load(padded(2_000_001))).rejects.toMatchObject({ code: 'too-large' });
  });

  it('asks for an address given as text or as URL, with the page’s own fetch, through the cache named', async () => {
    const seen: unknown[] = [];
    const spy = vi.spyOn(globalThis, 'fetch').mockImplementation(async (url, init) => {
      seen.push(url, init?.cache);
      return seen.length === 2 ? new Response(null, { status: 500 }) : answer();
    });
    try {
      await loadJson(new globalThis.URL(URL), (value) => value, { wait, cache: 'force-cache' });
    } finally {
      spy.mockRestore();
    }
    expect(seen).toEqual([URL, 'force-cache', URL, 'no-cache']);
  });

  it('needs nothing but an address', async () => {
    const spy = vi.spyOn(globalThis, 'fetch').mockImplementation(answer);
    try {
      await expect(loadDataset(URL)).rejects.toMatchObject({ code: 'not-a-dataset' });
    } finally {
      spy.mockRestore();
    }
  });

  it('reads overlays the same way', async () => {
    const overlay = { overlayVersion: '1.0.0', by: 'Collectivité d’essai' };
    await expect(loadOverlay(URL, { wait, fetch: async () => Response.json(overlay) })).resolves.toEqual(overlay);
    await expect(loadOverlay(URL, { wait, fetch: answer })).rejects.toMatchObject({ code: 'not-an-overlay' });
  });
});

describe('what a load says when it fails', () => {
  it.each<[string, Fetch, LoadOptions, object]>([
    [
      'an error page',
      async () => new Response('', { status: 404 }),
      {},
      { code: 'http-status', expected: 'status 200', found: 404, hint: 'check the address' },
    ],
    [
      'no network',
      async () => {
        throw new TypeError('Failed to fetch');
      },
      {},
      {
        code: 'unreachable',
        expected: 'an answer',
        found: 'Failed to fetch',
        hint: 'check the address, the connection, and that the server allows this page (CORS, connect-src)',
      },
    ],
    ['a stand-in that throws anything', () => Promise.reject('offline'), {}, { code: 'unreachable', found: 'offline' }],
    [
      'too much',
      answer,
      { maxBytes: 10 },
      { code: 'too-large', expected: 'at most 10 bytes', found: 'more', hint: 'publish the minimal dataset' },
    ],
    [
      'another encoding',
      async () => new Response(Uint8Array.of(0x22, 0xe9, 0x22)),
      {},
      { code: 'not-utf8', expected: 'UTF-8 text', found: 'other bytes', hint: 'save the file as UTF-8' },
    ],
    [
      'a page about the file',
      async () => new Response(`<!doctype html>${'x'.repeat(100)}`),
      {},
      {
        code: 'not-json',
        expected: 'JSON',
        found: `<!doctype html>${'x'.repeat(45)}`,
        hint: 'does the address give the file itself, rather than a page about it?',
      },
    ],
    [
      'no answer in time',
      () => new Promise(() => undefined),
      { timeout: 3 },
      {
        code: 'timeout',
        expected: 'an answer within 3 ms',
        found: 'none',
        hint: 'check the connection, then retry',
      },
    ],
  ])('%s', async (_, fetch, options, issue) => {
    await expect(issueOf(load(fetch, options))).resolves.toMatchObject({ path: URL, ...issue });
  });

  it('tries a time-out again, and no fault of the reader itself', async () => {
    const late = vi.fn(() => new Promise<Response>(() => undefined));
    await expect(load(late, { timeout: 3 })).rejects.toMatchObject({ code: 'timeout' });
    expect(late).toHaveBeenCalledTimes(3);
    const fetch = vi.fn(answer);
    const broken = () => {
      throw new RangeError('reader');
    };
    await expect(loadJson(URL, broken, { wait, fetch })).rejects.toThrow(RangeError);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('tries as often as there are delays', async () => {
    const failing = vi.fn(async () => new Response('', { status: 503 }));
    await expect(load(failing, { delays: [0, 1] })).rejects.toMatchObject({ code: 'http-status', found: 503 });
    expect(failing).toHaveBeenCalledTimes(2);
  });
});

describe('what a load leaves behind', () => {
  it('nothing: no listener on the page’s signal, no timer, no download going on', async () => {
    const { signal } = new AbortController();
    const signals: AbortSignal[] = [];
    const noting: Wait = (ms, its) => {
      if (its && its !== signal) signals.push(its);
      return wait(ms, its);
    };
    const fetch: Fetch = async (_, init) => {
      signals.push(init.signal as AbortSignal);
      return answer();
    };
    await load(fetch, { signal, wait: noting });
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
  });

  it('closes a body that is too large', async () => {
    const cancel = vi.fn();
    const endless = new ReadableStream({ pull: (stream) => stream.enqueue(new Uint8Array(100)), cancel });
    await expect(load(async () => new Response(endless), { maxBytes: 1000 })).rejects.toThrow();
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  it('makes no request for a page that has moved on already', async () => {
    const fetch = vi.fn(answer);
    await expect(load(fetch, { signal: AbortSignal.abort(new Error('gone')) })).rejects.toThrow('gone');
    expect(fetch).not.toHaveBeenCalled();
  });

  it('waits no longer, between two tries, for a page that moves on', async () => {
    const page = new AbortController();
    const fetch = vi.fn(async () => {
      setTimeout(() => page.abort(new Error('gone')), 5);
      return new Response('', { status: 503 });
    });
    const loading = loadJson(URL, (value) => value, { fetch, signal: page.signal, delays: [0, 3_600_000] });
    await expect(loading).rejects.toThrow('gone');
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('waits by itself, and for a server that never answers', async () => {
    const fetch = vi.fn(() => new Promise<Response>(() => undefined));
    const loading = loadJson(URL, (value) => value, { fetch, delays: [0, 1, 2], timeout: 5 });
    await expect(loading).rejects.toMatchObject({ code: 'timeout' });
    expect(fetch).toHaveBeenCalledTimes(3);
  });
});
