import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Cog } from './cog';

const PACKAGE = '@etalab/decoupage-administratif';

/**
 * Reads the package's JSON from the disk: importing 13 MB of it would put it in the bundle. It is an optional peer of the
 * published package, for those who check and build sheets; readers of the dataset never need it.
 * @throws Error that says what to install where it is missing.
 */
export function readCog(): Cog {
  const { resolve } = createRequire(import.meta.url);
  const read = (name: keyof Cog) => JSON.parse(readFileSync(pathOf(`${PACKAGE}/data/${name}.json`), 'utf8'));
  const pathOf = (file: string) => {
    try {
      return resolve(file);
    } catch (cause) {
      throw new Error(`the codes of the territories are missing: install ${PACKAGE} beside this package`, { cause });
    }
  };
  return {
    communes: read('communes'),
    departements: read('departements'),
    regions: read('regions'),
    epci: read('epci'),
    ept: read('ept'),
  };
}
