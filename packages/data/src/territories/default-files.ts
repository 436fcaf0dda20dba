import type { TerritoryFiles } from './files';
import { fetchTerritoryFiles } from './files-fetch';
import { nodeTerritoryFiles } from './files-node';

/** In a variable: bundlers take a literal `new URL('…', import.meta.url)` for a file to copy. */
const here = import.meta.url;
const FROM_SOURCE = /\/src\/territories\/[^/]+$/;

/** The files published beside this module: from the disk in Node, over the network in a browser. */
export function defaultTerritoryFiles(): TerritoryFiles {
  const base = new URL(FROM_SOURCE.test(here) ? '../../dist/territories/' : './territories/', here);
  return base.protocol === 'file:' ? nodeTerritoryFiles(base) : fetchTerritoryFiles(base);
}
