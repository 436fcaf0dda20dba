import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset, TerritoryCode } from '@ess-orientation/core';
import { type Places, placesOf } from '../exports/places';
import { lint } from '../lint/lint';
import { readDataset } from '../read';
import { resolveTerritory } from '../territories';
import { readCog } from '../territories/build/read-cog';
import { packageFolder, readJson } from './files';
import { count } from './report';
import { datasetOf, openWorkshop } from './workshop';

/** The option that commands share: a published file in the place of the authored sheets. */
export const DATASET_OPTION = {
  dataset: { type: 'string', about: 'a dataset.json to read (the authored sheets by default, else the published one)' },
} as const;

/**
 * The dataset a command works on: `--dataset <file>`, or the authored sheets of a folder. An installed package has none:
 * then what it publishes.
 * @throws on a file that is not a dataset, or a sheet that has not the shape of one; other problems are for `lint` to say.
 */
export async function openDataset(file: unknown, folder: string = packageFolder()): Promise<Dataset> {
  if (typeof file === 'string') return readDataset(await readJson(file)).dataset;
  const published = join(folder, 'dist', 'dataset.json');
  if (!existsSync(join(folder, 'structures')) && existsSync(published)) return openDataset(published);
  const workshop = await openWorkshop(folder);
  const misshapen = new Set(lint(workshop.authored).flatMap((one) => (one.rule === 'schema' ? [one.file] : [])));
  if (misshapen.size > 0) {
    throw new Error(
      `${count(misshapen.size, 'sheet')} to mend first (${[...misshapen].join(', ')}): see \`ess-data lint\``,
    );
  }
  return datasetOf(workshop);
}

/**
 * Names and containers of a few places, from the published files: what reads the dataset needs no development dependency.
 * A code that they don't know has no name and no container.
 */
export async function openNames(
  codes: readonly TerritoryCode[],
): Promise<{ nameOf(code: TerritoryCode): string | undefined; containersOf(code: TerritoryCode): TerritoryCode[] }> {
  const found = await Promise.all(codes.map(async (code) => [code, await resolveTerritory(code)] as const));
  const byCode = new Map(found);
  return {
    nameOf: (code) => byCode.get(code)?.name,
    containersOf: (code) => byCode.get(code)?.chain.slice(1) ?? [],
  };
}

let places: Places | undefined;

/** Names and containment, from the code officiel géographique of the development dependency; read once. */
export function openPlaces(): Places {
  places ??= placesOf(readCog());
  return places;
}
