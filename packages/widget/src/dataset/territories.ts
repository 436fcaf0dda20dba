import { createTerritories, fetchTerritoryFiles, type Territories } from '@ess-orientation/data/territories';

/** @param base address of the folder that holds the files, from the page; its last slash may be missing. */
export const territoriesAt = (base: string): Territories =>
  createTerritories(fetchTerritoryFiles(new URL(base.endsWith('/') ? base : `${base}/`, document.baseURI)));
