import type { Dataset, Structure } from '@ess-orientation/core';
import * as z from 'zod/mini';
import { migrate, type Versioned } from './migrations';
import { checkFormat, readDataset, throwIfTwice } from './read';
import { schemaOfDatasetConfig, schemaOfEcosystem } from './schema/dataset';
import { once } from './schema/once';
import { schemaOfContact, schemaOfEvidence, schemaOfStructure } from './schema/structure';
import { turn } from './turn';

/** How long reading goes on before the page may answer a gesture, in milliseconds. */
const A_TURN = 8;

const schemaAroundSheets = once(() =>
  z.extend(schemaOfDatasetConfig(), {
    structures: z.array(z.unknown()).check(z.minLength(1)),
    ecosystems: z.array(schemaOfEcosystem()),
  }),
);

/** Making the schemas takes a slow phone long, the first time: the parts first, then what is made of them. */
const IN_PARTS = [schemaOfEvidence, schemaOfContact, schemaOfStructure, schemaAroundSheets];

/**
 * The same as `parseDataset`, a few milliseconds at a time: a page that reads a large file goes on answering. Data with a fault,
 * or of a later version, is read again at once, which says what is wrong and where.
 * @throws EssOrientationError like `parseDataset`; the signal's reason when it aborts.
 */
export async function parseDatasetInTurns(value: unknown, signal?: AbortSignal): Promise<Dataset> {
  checkFormat(value);
  const migrated = migrate(value as Versioned);
  await turn(signal);
  for (const make of IN_PARTS) {
    make();
    await turn(signal);
  }
  const schema = schemaOfStructure();
  const around = attempt(schemaAroundSheets(), migrated);
  if (!around?.success) return readDataset(value).dataset;
  await turn(signal);
  const structures: Structure[] = [];
  let since = performance.now();
  for (const one of around.data.structures) {
    const sheet = attempt(schema, one);
    if (!sheet?.success) return readDataset(value).dataset;
    structures.push(sheet.data as Structure);
    if (performance.now() - since < A_TURN) continue;
    await turn(signal);
    since = performance.now();
  }
  const dataset = { ...around.data, structures } as Dataset;
  throwIfTwice(dataset);
  await turn(signal);
  return dataset;
}

/** `null` where faults by the hundred thousand exhaust the stack: reading at once knows what to say of them. */
function attempt<Schema extends z.ZodMiniType>(schema: Schema, value: unknown) {
  try {
    return z.safeParse(schema, value);
  } catch {
    return null;
  }
}
