import type { Dataset, Structure } from '@ess-orientation/core';
import * as z from 'zod/mini';
import { migrate, type Versioned } from './migrations';
import { checkFormat, readDataset, throwIfTwice } from './read';
import { datasetConfigSchema, ecosystemSchema } from './schema/dataset';
import { structureSchema } from './schema/structure';

/** Sheets read before the page may answer a gesture: a few milliseconds of a slow phone. */
const A_TURN = 24;

const aroundSheets = z.extend(datasetConfigSchema, {
  structures: z.array(z.unknown()).check(z.minLength(1)),
  ecosystems: z.array(ecosystemSchema),
});

/**
 * The same as `parseDataset`, a few sheets at a time: a page that reads a large file goes on answering. Data with a fault,
 * or of a later version, is read again at once, which says what is wrong and where.
 * @throws EssOrientationError like `parseDataset`; the signal's reason when it aborts.
 */
export async function parseDatasetInTurns(value: unknown, signal?: AbortSignal): Promise<Dataset> {
  checkFormat(value);
  const migrated = migrate(value as Versioned);
  await turn(signal);
  const around = attempt(aroundSheets, migrated);
  if (!around?.success) return readDataset(value).dataset;
  const sheets = around.data.structures;
  const structures: Structure[] = [];
  for (let at = 0; at < sheets.length; at++) {
    const sheet = attempt(structureSchema, sheets[at]);
    if (!sheet?.success) return readDataset(value).dataset;
    structures.push(sheet.data as Structure);
    if (at % A_TURN === A_TURN - 1) await turn(signal);
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

interface Scheduler {
  yield?(): Promise<void>;
}

/** Lets the page do what waits: timers of a chain are slowed down by browsers, `yield` is not. */
async function turn(signal?: AbortSignal): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  await (scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve)));
  signal?.throwIfAborted();
}
