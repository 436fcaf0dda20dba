import { readFileSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Dataset, Structure } from '@ess-orientation/core';
import type { Terminal } from '../../src/cli/command';
import { type Places, placesOf } from '../../src/exports/places';
import { parseDataset } from '../../src/read';
import { readCog } from '../../src/territories/build/read-cog';

/** A sheet with as little as can be stated, open on the day of publication. */
export function sheet(id: string, facts: Partial<Structure> = {}): Structure {
  return {
    id,
    name: `Structure ${id}`,
    kind: 'incubateur',
    summary: { fr: `Fiche d’essai ${id}, assez longue pour tenir dans les limites d’un résumé publié.` },
    lifecycle: [{ status: 'active' }],
    models: [],
    stages: [],
    sectors: [],
    needs: [],
    coverage: { include: ['DEP-34'] },
    evidence: [],
    checkedOn: '2026-10-01',
    ...facts,
  };
}

export const datasetOf = (...structures: Structure[]): Dataset => ({
  schemaVersion: '1.0.0',
  version: '1.2.3',
  publishedOn: '2026-11-22',
  freshness: { fullMonths: 6, zeroMonths: 24 },
  structures,
  ecosystems: [],
});

let places: Places | undefined;
/** The real places, read once. */
export function realPlaces(): Places {
  places ??= placesOf(readCog());
  return places;
}

export const GOLDEN = new URL('../golden/dataset-1.0.0.json.gz', import.meta.url);
/** The whole published dataset 1.0.0. */
export const goldenDataset = (): Dataset => parseDataset(JSON.parse(gunzipSync(readFileSync(GOLDEN)).toString('utf8')));

let file: Promise<string> | undefined;
async function writeGolden(): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'golden-')), 'dataset.json');
  await writeFile(path, gunzipSync(readFileSync(GOLDEN)));
  return path;
}
/** The same as a file, for commands. */
export function goldenFile(): Promise<string> {
  file ??= writeGolden();
  return file;
}

/** A terminal that keeps what it is told. */
export function recorder(): Terminal & { outText: string; errText: string } {
  const terminal = {
    outText: '',
    errText: '',
    out(text: string) {
      terminal.outText += text;
    },
    err(text: string) {
      terminal.errText += text;
    },
  };
  return terminal;
}

export const PACKAGE = new URL('../../', import.meta.url).pathname;
