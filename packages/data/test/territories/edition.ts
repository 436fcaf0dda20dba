import { gzipSync } from 'node:zlib';
import { buildTerritories, type Cog, createContainment, readCog } from '../../src/territories/build';
import type { TerritoryFiles } from '../../src/territories/files';

/** The real edition, built once for a file of tests; or, where the whole of it isn't needed, some of its départements. */
export function openEdition(departements?: readonly string[]) {
  const whole = readCog();
  const cog = departements === undefined ? whole : onlySome(whole, departements);
  const files = buildTerritories(cog);
  return { cog, files, containment: createContainment(cog) };
}

function onlySome(cog: Cog, departements: readonly string[]): Cog {
  const communes = cog.communes.filter(({ departement }) => departements.includes(departement));
  const kept = new Set(communes.map(({ code }) => code));
  const epci = cog.epci.filter(({ membres }) => membres.every(({ code }) => kept.has(code)));
  return { ...cog, communes, epci, ept: [] };
}

/** Files in memory that remember what was asked for. */
export function memoryFiles(files: ReadonlyMap<string, unknown>): TerritoryFiles & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    async read(name) {
      asked.push(name);
      if (!files.has(name)) throw new Error(`no ${name}`);
      return files.get(name);
    },
  };
}

/** Bytes on the wire, gzip. */
export function compressedSizes(files: ReadonlyMap<string, unknown>): ReadonlyMap<string, number> {
  return new Map([...files].map(([name, file]) => [name, gzipSync(JSON.stringify(file), { level: 9 }).length]));
}
