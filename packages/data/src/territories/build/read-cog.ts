import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Cog } from './cog';

/** Reads the development dependency's JSON from the disk: importing 13 MB of it would put it in the bundle. */
export function readCog(): Cog {
  const { resolve } = createRequire(import.meta.url);
  const read = (name: keyof Cog) =>
    JSON.parse(readFileSync(resolve(`@etalab/decoupage-administratif/data/${name}.json`), 'utf8'));
  return {
    communes: read('communes'),
    departements: read('departements'),
    regions: read('regions'),
    epci: read('epci'),
    ept: read('ept'),
  };
}
