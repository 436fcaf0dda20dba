import { EssOrientationError } from '@ess-orientation/core';
import { type LoadOptions, loadJson } from '../load-json';
import { TerritoryFileError } from './errors';
import type { TerritoryFiles } from './files';

/** Bytes; the largest file has 40,000. */
const MOST = 1_000_000;
/** Milliseconds before each try: two are enough, since the next key typed tries again. */
const DELAYS = [0, 500] as const;

/**
 * Files read over the network, without cookie nor referrer: four seconds a try, a second try only after a passing fault.
 * @param base address of the folder that holds them, with its last slash.
 */
export function fetchTerritoryFiles(base: string | URL): TerritoryFiles {
  /** A file is only read again because it was faulty: then the server is asked, not a cache that may have kept it so. */
  const asked = new Set<string>();
  return {
    async read(name) {
      const fresh: LoadOptions = asked.has(name) ? { cache: 'no-cache' } : {};
      asked.add(name);
      try {
        return await loadJson(new URL(name, base), (value) => value, { maxBytes: MOST, delays: DELAYS, ...fresh });
      } catch (cause) {
        const why = cause instanceof EssOrientationError ? `${cause.code} (${cause.found})` : cause;
        throw new TerritoryFileError('unreadable', name, 'a JSON file', why);
      }
    },
  };
}
