import { TerritoryFileError } from './errors';
import type { TerritoryFiles } from './files';

/** What is used of Node: reached through `process`, since an import of `node:fs` would break bundles for browsers. */
interface NodeProcess {
  getBuiltinModule(id: 'node:fs/promises'): { readFile(file: URL, encoding: 'utf8'): Promise<string> };
}

/**
 * Files read from the disk, without a network.
 * @param base `file:` address of the folder that holds them, with its last slash.
 */
export function nodeTerritoryFiles(base: URL): TerritoryFiles {
  return {
    async read(name) {
      try {
        const node = (globalThis as { process?: unknown }).process as NodeProcess;
        return JSON.parse(await node.getBuiltinModule('node:fs/promises').readFile(new URL(name, base), 'utf8'));
      } catch (cause) {
        throw new TerritoryFileError('unreadable', name, 'a JSON file', cause);
      }
    },
  };
}
