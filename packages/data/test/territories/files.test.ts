import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { createTerritories, fetchTerritoryFiles, nodeTerritoryFiles, TerritoryFileError } from '../../src/territories';
import { writeTerritories } from '../../src/territories/build';
import { memoryFiles, openEdition } from './edition';

const { cog, files } = openEdition(['30', '34', '48']);
const folder = mkdtempSync(join(tmpdir(), 'territories-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const fault = (promise: Promise<unknown>): Promise<TerritoryFileError> =>
  promise.then(
    () => {
      throw new Error('no error');
    },
    (error: TerritoryFileError) => error,
  );

describe('in Node', () => {
  it('answers from the disk, without a network', async () => {
    vi.stubGlobal('fetch', () => expect.unreachable());
    writeFileSync(join(folder, 'names-old9.json'), '{}');
    writeFileSync(join(folder, 'index.d.ts'), '');
    const written = writeTerritories(folder, cog);
    expect(readdirSync(folder).sort()).toEqual([...files.keys(), 'index.d.ts'].sort());
    expect(written.files).toBe(files.size);
    const { searchTerritories, resolveTerritory } = createTerritories(nodeTerritoryFiles(pathToFileURL(`${folder}/`)));
    expect((await searchTerritories('lunel'))[0]?.code).toBe('COM-34145');
    expect((await resolveTerritory('COM-34145'))?.name).toBe('Lunel');
  });

  it('says which file is missing', async () => {
    const nowhere = createTerritories(nodeTerritoryFiles(pathToFileURL(`${folder}/nowhere/`)));
    expect(await fault(nowhere.searchTerritories('lunel'))).toMatchObject({ code: 'unreadable', path: 'index.json' });
  });
});

describe('over the network', () => {
  const base = 'https://cdn.example/data/territories/';
  const json = (file: unknown) => new Response(new TextEncoder().encode(JSON.stringify(file)));

  it('asks without cookie nor referrer, each file once', async () => {
    const fetch = vi.fn(async (url: string, _options: RequestInit) => json(files.get(url.slice(base.length))));
    vi.stubGlobal('fetch', fetch);
    const { searchTerritories } = createTerritories(fetchTerritoryFiles(base));
    await Promise.all([searchTerritories('lunel'), searchTerritories('lunel')]);
    expect((await searchTerritories('lunel'))[0]?.code).toBe('COM-34145');
    const asked = fetch.mock.calls.map(([url]) => url.slice(base.length));
    expect(asked.slice(0, 3)).toEqual(['index.json', 'letter-l.json', expect.stringMatching(/^names-l\d+\.json$/)]);
    expect(new Set(asked).size).toBe(asked.length);
    for (const [, options] of fetch.mock.calls) {
      expect(options).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    }
  });

  it.each([
    ['a refused connection', async () => Promise.reject(new TypeError('failed'))],
    ['an error of the server', async () => new Response('', { status: 503 })],
    ['a page instead of data', async () => new Response('<!doctype html>')],
    ['Latin-1', async () => new Response(new Uint8Array([0x22, 0xe9, 0x22]))],
    ['far too much', async () => new Response(`"${'x'.repeat(1_000_001)}"`)],
  ])('turns %s into one error, and tries again when asked again', async (_, broken) => {
    const fetch = vi.fn(broken as (url: string) => Promise<Response>);
    vi.stubGlobal('fetch', fetch);
    const { resolveTerritory } = createTerritories(fetchTerritoryFiles(base));
    const error = await fault(resolveTerritory('DEP-34'));
    expect(error).toBeInstanceOf(TerritoryFileError);
    expect(error).toMatchObject({ code: 'unreadable', path: 'index.json', expected: 'a JSON file' });
    fetch.mockImplementation(async (url: string) => json(files.get(url.slice(base.length))));
    expect((await resolveTerritory('DEP-34'))?.name).toBe('Hérault');
  });

  it('gives up after two tries of four seconds', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('fetch', (_: string, { signal }: RequestInit) => {
      return new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    });
    const error = fault(createTerritories(fetchTerritoryFiles(base)).resolveTerritory('DEP-34'));
    await vi.advanceTimersByTimeAsync(8500);
    expect(await error).toMatchObject({ code: 'unreadable' });
  });
});

describe('a file of the wrong shape', () => {
  const index = files.get('index.json') as Record<string, unknown>;
  it.each([
    [[], 'wrong-shape', 'index.json', 'an object'],
    [null, 'wrong-shape', 'index.json', 'an object'],
    [{ ...index, format: undefined }, 'wrong-shape', 'index.json.format', 'a number'],
    [{ ...index, format: 2 }, 'newer-format', 'index.json.format', 'at most 1'],
    [{ ...index, names: 3 }, 'wrong-shape', 'index.json.names', 'text'],
    [{ ...index, names: `${index.names}|one more` }, 'wrong-shape', 'index.json.codes', '128 cells'],
    [{ ...index, people: '' }, 'wrong-shape', 'index.json.people', '127 cells'],
    [{ ...index, people: `x${index.people}` }, 'wrong-shape', 'index.json.people[0]', 'a number'],
    [
      { ...index, codes: `X9${String(index.codes).slice(3)}` },
      'wrong-shape',
      'index.json.codes[0]',
      'a territory code',
    ],
    [{ ...index, letters: undefined }, 'wrong-shape', 'index.json.letters', 'text'],
  ])('is refused with what is wrong (%#)', async (bad, code, path, expected) => {
    const opened = createTerritories(memoryFiles(new Map([...files, ['index.json', bad]])));
    expect(await fault(opened.resolveTerritory('DEP-34'))).toMatchObject({ code, path, expected });
  });

  it('names its fault however deep it is nested', async () => {
    const nested = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000));
    const opened = createTerritories(memoryFiles(new Map([...files, ['index.json', { ...index, names: nested }]])));
    expect(await fault(opened.resolveTerritory('DEP-34'))).toMatchObject({ code: 'wrong-shape', expected: 'text' });
  });

  it('does not break on unknown fields', async () => {
    const opened = createTerritories(memoryFiles(new Map([...files, ['index.json', { ...index, later: 1 }]])));
    expect((await opened.resolveTerritory('DEP-34'))?.name).toBe('Hérault');
  });
});
