import type { TerritoryCode } from '@ess-orientation/core';
import { createTerritories } from './create';
import { defaultTerritoryFiles } from './default-files';
import type { SearchOptions, Territories, Territory } from './types';

export { createTerritories } from './create';
export { TerritoryFileError, type TerritoryFileIssue } from './errors';
export type { TerritoryFiles } from './files';
export { fetchTerritoryFiles } from './files-fetch';
export { nodeTerritoryFiles } from './files-node';
export type { SearchOptions, Territories, Territory, TerritoryType } from './types';

let shared: Territories | undefined;

/** The files published with this package, opened at the first question. */
function published(): Territories {
  shared ??= createTerritories(defaultTerritoryFiles());
  return shared;
}

/** `Territories.resolveTerritory` over the files published with this package. */
export const resolveTerritory = (code: TerritoryCode): Promise<Territory | null> => published().resolveTerritory(code);

/** `Territories.searchTerritories` over the files published with this package. */
export const searchTerritories = (text: string, options?: SearchOptions): Promise<Territory[]> =>
  published().searchTerritories(text, options);
