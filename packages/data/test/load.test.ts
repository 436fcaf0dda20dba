import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type LoadOptions, loadDataset, type Wait } from '../src/load';

const URL = 'https://donnees.example/dataset.min.json';
const DATASET = {
  schemaVersion: '1.0.0',
  version: '1.2.0',
  publishedOn: '2026-11-22',
  freshness: { fullMonths: 6, zeroMonths: 24 },
  ecosystems: [],
  structures: [
    {
      id: 'incubateur-essai',
      name: 'Incubateur d’essai',
      kind: 'incubateur',
      summary: { fr: 'Accompagne les projets de l’idée à la création, dans toute la région, pendant un an.' },
      lifecycle: [{ status: 'active' }],
      models: [],
      stages: [],
      sectors: [],
      needs: [],
      coverage: { include: ['REG-93'] },
      evidence: [],
    },
  ],
};
const JSON_TEXT = JSON.stringify(DATASET);

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

/** Delays pass at once and are noted; a try's time-out (4000) never comes unless asked. */
function clock({ expired = false } = {}) {
  const delays: number[] = [];
  const wait: Wait = (ms, signal) => {
    if (ms !== 4000) {
      delays.push(ms);
      return Promise.resolve();
    }
    if (expired) return new Promise((resolve) => setTimeout(resolve, 20));
    return new Promise((resolve) => signal?.addEventListener('abort', () => resolve()));
  };
  return { wait, delays };
}

function serve(...answers: (() => Response | Promise<Response>)[]) {
  const requests: Request[] = [];
  server.use(
    http.get(URL, ({ request }) => {
      const answer = answers[Math.min(requests.length, answers.length - 1)];
      requests.push(request);
      return answer?.() ?? HttpResponse.error();
    }),
  );
  return requests;
}

const fine = () => HttpResponse.text(JSON_TEXT);
const status = (code: number) => () => new HttpResponse(null, { status: code });
const bytes = (body: Uint8Array<ArrayBuffer>) => () => HttpResponse.arrayBuffer(body.buffer);
const load = (options: LoadOptions = {}) => loadDataset(URL, { wait: clock().wait, ...options });

describe('loadDataset', () => {
  it('makes one request, without cookies or referrer', async () => {
    const requests = serve(fine);
    const seen: RequestInit[] = [];
    const dataset = await load({
      fetch: (url, init) => {
        seen.push(init);
        return fetch(url, init);
      },
    });
    expect(dataset.structures.map(({ id }) => id)).toEqual(['incubateur-essai']);
    expect(requests).toHaveLength(1);
    expect(seen[0]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('accepts a byte order mark', async () => {
    serve(bytes(new TextEncoder().encode(`\ufeff${JSON_TEXT}`)));
    await expect(load()).resolves.toMatchObject({ version: '1.2.0' });
  });

  it('accepts a newer minor format', async () => {
    serve(() => HttpResponse.json({ ...DATASET, schemaVersion: '1.9.0', novelty: true }));
    await expect(load()).resolves.toMatchObject({ version: '1.2.0' });
  });

  it.each([500, 503, 408, 429])('tries again after a %i, waiting 0, 0.5 then 2 seconds', async (code) => {
    const requests = serve(status(code), status(code), fine);
    const { wait, delays } = clock();
    await expect(load({ wait })).resolves.toMatchObject({ version: '1.2.0' });
    expect(requests).toHaveLength(3);
    expect(delays).toEqual([0, 500, 2000]);
  });

  it('gives up after three tries and says what happened', async () => {
    const requests = serve(() => HttpResponse.error());
    await expect(load()).rejects.toMatchObject({ code: 'unreachable', path: URL });
    expect(requests).toHaveLength(3);
  });

  it('asks the server itself from the second try on: a cache may have kept the faulty answer', async () => {
    const caches: unknown[] = [];
    const fetch = async (_: string, { cache }: RequestInit) => {
      caches.push(cache);
      return caches.length < 3 ? new Response(null, { status: 503 }) : new Response(JSON_TEXT);
    };
    await load({ fetch });
    expect(caches).toEqual([undefined, 'no-cache', 'no-cache']);
  });

  it.each([304, 401, 403, 404, 410])('does not insist on a %i', async (code) => {
    const requests = serve(status(code));
    await expect(load()).rejects.toMatchObject({ code: 'http-status', path: URL, found: code });
    expect(requests).toHaveLength(1);
  });

  it('stops waiting for a server that stalls in the middle of the body', async () => {
    let stalled = 0;
    const body = () => {
      stalled++;
      return new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode('{"schema')) });
    };
    await expect(
      load({ wait: clock({ expired: true }).wait, fetch: async () => new Response(body()) }),
    ).rejects.toMatchObject({ code: 'timeout' });
    expect(stalled).toBe(3);
  });

  it('retries a body cut by the network', async () => {
    let tries = 0;
    const cut = () => new ReadableStream({ pull: (stream) => stream.error(new TypeError('network error')) });
    const fetch = async () => new Response(tries++ === 0 ? cut() : JSON_TEXT);
    await expect(load({ fetch })).resolves.toMatchObject({ version: '1.2.0' });
  });

  it('stops at the size cap without reading on', async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull: (stream) => {
        sent += 1000;
        stream.enqueue(new Uint8Array(1000));
      },
    });
    await expect(load({ maxBytes: 5000, fetch: async () => new Response(endless) })).rejects.toMatchObject({
      code: 'too-large',
    });
    expect(sent).toBeLessThan(10_000);
  });

  const latin1 = new Uint8Array([...JSON_TEXT.replace('’', 'é')].map((letter) => letter.charCodeAt(0)));
  const nested = '['.repeat(100_000) + ']'.repeat(100_000);
  it.each([
    ['Latin-1', 'not-utf8', bytes(latin1)],
    ['an empty file', 'not-json', () => HttpResponse.text('')],
    ['a web page', 'not-json', () => HttpResponse.html('<!doctype html><title>Connexion</title>')],
    ['a truncated file', 'not-json', () => HttpResponse.text(JSON_TEXT.slice(0, -10))],
    ['other JSON', 'not-a-dataset', () => HttpResponse.json([1, 2])],
    ['a newer major', 'newer-format', () => HttpResponse.json({ ...DATASET, schemaVersion: '2.0.0' })],
    ['an empty list', 'invalid-value', () => HttpResponse.json({ ...DATASET, structures: [] })],
    [
      'duplicate ids',
      'duplicate-id',
      () => HttpResponse.json({ ...DATASET, structures: Array(2).fill(DATASET.structures[0]) }),
    ],
    ['100,000 levels', 'not-a-dataset', () => HttpResponse.text(nested)],
    [
      '100,000 levels inside',
      'invalid-value',
      () => HttpResponse.text(JSON_TEXT.replace('"evidence":[]', `"evidence":${nested}`)),
    ],
  ])('refuses %s at once with %s', async (_, code, answer) => {
    const requests = serve(answer);
    await expect(load()).rejects.toMatchObject({ name: 'EssOrientationError', code });
    expect(requests).toHaveLength(1);
  });

  it('stops when the caller gives up, with the reason given', async () => {
    const controller = new AbortController();
    const fetch = (_: string, init: RequestInit) =>
      new Promise<Response>((_resolve, reject) => {
        init.signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
        controller.abort(new Error('the page moved on'));
      });
    await expect(load({ fetch, signal: controller.signal })).rejects.toThrow('the page moved on');
  });
});
