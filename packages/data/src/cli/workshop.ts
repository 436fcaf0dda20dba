import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset, Ecosystem, Structure } from '@ess-orientation/core';
import * as z from 'zod/mini';
import { buildDataset } from '../build/dataset';
import type { AuthoredFiles } from '../lint/lint';
import { datasetConfigSchema } from '../schema/published';
import { type Containment, createContainment } from '../territories/build/containment';
import { readCog } from '../territories/build/read-cog';
import { readAuthored, readJson } from './files';

/** The authored data as read from a folder, with what is needed to check and build it. */
export interface WorkshopFiles {
  folder: string;
  config: Omit<Dataset, 'structures' | 'ecosystems'>;
  authored: AuthoredFiles;
  containment: Containment;
}

/** @throws Error when the folder holds no sheets, SyntaxError when a file is not JSON, ZodError when `dataset.config.json` is off. */
export async function openWorkshop(folder: string): Promise<WorkshopFiles> {
  if (!existsSync(join(folder, 'structures'))) {
    throw new Error(
      `${folder} holds no sheets: give the folder that has structures/ (packages/data in a clone of the project)`,
    );
  }
  const [config, structures, ecosystems] = await Promise.all([
    readJson(join(folder, 'dataset.config.json')),
    readAuthored(join(folder, 'structures')),
    readAuthored(join(folder, 'ecosystems')),
  ]);
  const containment = createContainment(readCog());
  const checked = z.parse(datasetConfigSchema, config);
  const territoryExists = (code: string) => code === 'FR' || containment.codes.has(code);
  const authored = { publishedOn: checked.publishedOn, structures, ecosystems, territoryExists };
  return { folder, config: checked, authored, containment };
}

/** The dataset of checked files. Call `lint` first: it takes the records at their word. */
export function datasetOf({ config, authored, containment }: WorkshopFiles): Dataset {
  return buildDataset({
    config,
    structures: authored.structures.map(({ record }) => record as Structure),
    ecosystems: authored.ecosystems.map(({ record }) => record as Ecosystem),
    containersOf: containment.containersOf,
  });
}
