import { EssOrientationError } from '@ess-orientation/core';
import { type LoadOptions, loadDataset, loadOverlay, type Wait } from '@ess-orientation/data';
import { describe, expect, it } from 'vitest';
import { withHost } from '../support/host';
import { closedPort } from './closed-port';
import { endless, FAULTS, mended } from './faults';
import { DATASET, type Files, OVERLAY } from './files';

const CAP = 2_000_000;
/** What the operating system may have taken from the sender before it learns that nobody reads. */
const IN_FLIGHT = 16_000_000;

const host = withHost();
const elsewhere = withHost();

/** Notes every wait, and makes none: but a try is given up at once where only that ends it. */
function clock(stalls = false) {
  const waits: number[] = [];
  const wait: Wait = (ms, signal) => {
    waits.push(ms);
    if (ms !== 4000 || stalls) return new Promise((resolve) => setTimeout(resolve, ms === 4000 ? 50 : 0));
    return new Promise((resolve) => signal?.addEventListener('abort', () => resolve()));
  };
  return { waits, wait };
}

/** A delay before each try, four seconds for it. */
const waitsOf = (tries: number): number[] => [0, 4000, 500, 4000, 2000, 4000].slice(0, 2 * tries);

interface Reader {
  load(url: string, options: LoadOptions): Promise<unknown>;
  files: Files;
  /** Where it says something else than a dataset does. */
  differs: Readonly<Record<string, string>>;
}

/** What an overlay of this version doesn't know is a slip; a list or nothing is no overlay. */
const OF_OVERLAYS = {
  '100,000 levels of nesting': 'not-an-overlay',
  '100,000 levels in an unknown field': 'invalid-value',
  'an empty list': 'not-an-overlay',
};
const READERS: [string, Reader][] = [
  ['loadDataset', { load: loadDataset, files: DATASET, differs: {} }],
  ['loadOverlay', { load: loadOverlay, files: OVERLAY, differs: OF_OVERLAYS }],
];

describe.each(READERS)('%s', (name, { load, files, differs }) => {
  const outcome = (url: string, options: LoadOptions): Promise<unknown> =>
    load(url, options).then(
      () => null,
      (error: unknown) => (error instanceof EssOrientationError ? error.code : error),
    );

  it.each(FAULTS)('meets $name, after $tries tries', async ({ name: fault, answer, code, tries, stalls }) => {
    const { waits, wait } = clock(stalls);
    const url = host.answer(`/${name}-${fault.replace(/\W+/g, '-')}.json`, answer(files));
    expect(await outcome(url, { wait })).toBe(differs[fault] ?? code);
    expect(waits).toEqual(waitsOf(tries));
    host.answer(new URL(url).pathname, mended(files));
    expect(await outcome(url, { wait })).toBeNull();
  });

  it('hangs up on a server that keeps sending', async () => {
    const flow = endless[name === 'loadDataset' ? 0 : 1];
    await flow?.closed;
    expect(flow?.sent).toBeGreaterThan(CAP);
    expect(flow?.sent).toBeLessThan(CAP + IN_FLIGHT);
  });

  it('tries a name that resolves to nothing, and a closed door, three times', async () => {
    const { port } = await closedPort();
    for (const url of ['http://nulle-part.invalid/d.json', `http://127.0.0.1:${port}/d.json`]) {
      const { waits, wait } = clock();
      expect(await outcome(url, { wait })).toBe('unreachable');
      expect(waits).toEqual(waitsOf(3));
    }
  });

  it('follows a redirect to another site', async () => {
    const target = elsewhere.answer(`/${name}.json`, mended(files));
    const url = host.answer(`/${name}-moved.json`, (_, response) =>
      response.writeHead(302, { Location: target }).end(),
    );
    expect(await outcome(url, { wait: clock().wait })).toBeNull();
  });
});
