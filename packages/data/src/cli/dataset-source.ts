import type { Dataset } from '@ess-orientation/core';
import { type Places, placesOf } from '../exports/places';
import { lint } from '../lint/lint';
import { readDataset } from '../read';
import { readCog } from '../territories/build/read-cog';
import { packageFolder, readJson } from './files';
import { count } from './report';
import { datasetOf, openWorkshop } from './workshop';

/** The option that commands share: a published file in the place of the authored sheets. */
export const DATASET_OPTION = {
  dataset: { type: 'string', about: 'a dataset.json to read (the authored sheets by default)' },
} as const;

/**
 * The dataset a command works on: `--dataset <file>`, or the authored sheets of a folder.
 * @throws on a file that is not a dataset, or a sheet that has not the shape of one; other problems are for `lint` to say.
 */
export async function openDataset(file: unknown, folder: string = packageFolder()): Promise<Dataset> {
  if (typeof file === 'string') return readDataset(await readJson(file)).dataset;
  const workshop = await openWorkshop(folder);
  const misshapen = new Set(lint(workshop.authored).flatMap((one) => (one.rule === 'schema' ? [one.file] : [])));
  if (misshapen.size > 0) {
    throw new Error(
      `${count(misshapen.size, 'sheet')} to mend first (${[...misshapen].join(', ')}): see \`ess-data lint\``,
    );
  }
  return datasetOf(workshop);
}

let places: Places | undefined;

/** Names and containment, from the code officiel géographique of the development dependency; read once. */
export function openPlaces(): Places {
  places ??= placesOf(readCog());
  return places;
}
