import { TerritoryFileError } from './errors';
import type { TerritoryFiles } from './files';

/** Milliseconds before a file counts as out of reach. */
const PATIENCE = 4000;
/** Bytes; the largest file has 40,000. */
const MOST = 1_000_000;

/**
 * Files read over the network, without cookie nor referrer.
 * @param base address of the folder that holds them, with its last slash.
 */
export function fetchTerritoryFiles(base: string | URL): TerritoryFiles {
  return {
    async read(name) {
      const stop = new AbortController();
      const timer = setTimeout(() => stop.abort(), PATIENCE);
      try {
        const response = await fetch(new URL(name, base), {
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
          signal: stop.signal,
        });
        if (!response.ok) throw new Error(`HTTP ${response.status}`);
        return parseJson(await response.arrayBuffer());
      } catch (cause) {
        throw new TerritoryFileError('unreadable', name, 'a JSON file', cause);
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

/** Strict where `response.json()` isn't: Latin-1 would pass for UTF-8 with broken names. */
function parseJson(bytes: ArrayBuffer): unknown {
  if (bytes.byteLength > MOST) throw new Error(`${bytes.byteLength} bytes`);
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
}
