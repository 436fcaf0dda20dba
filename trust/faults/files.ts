import { readFileSync } from 'node:fs';

type Json = Record<string, unknown>;

/** A good file, and what its authors, or time, can do to it. */
export interface Files {
  good: string;
  newerMinor: string;
  newerMajor: string;
  wrongSchema: string;
  duplicates: string;
  emptyList: string;
}

const published = readFileSync(new URL('../../packages/widget/dist/dataset.min.json', import.meta.url), 'utf8');
const dataset = JSON.parse(published) as Json & { structures: Json[] };
const text = (value: Json): string => JSON.stringify(value);

/** Those of the published dataset. */
export const DATASET: Files = {
  good: published,
  newerMinor: text({
    ...dataset,
    schemaVersion: '1.9.0',
    later: true,
    structures: dataset.structures.map((structure) => ({ ...structure, later: [structure.id] })),
  }),
  newerMajor: text({ ...dataset, schemaVersion: '2.0.0' }),
  wrongSchema: text({ ...dataset, structures: dataset.structures.map((structure) => ({ ...structure, stages: 3 })) }),
  duplicates: text({ ...dataset, structures: [...dataset.structures, dataset.structures[0] ?? {}] }),
  emptyList: text({ ...dataset, structures: [] }),
};

const hidden = { id: 'enactus-france', reason: 'pas ici' };
const overlay = { overlayVersion: '1.0.0', by: 'Collectivité d’essai', hide: [hidden] };

/** Those of local notes: nothing in an overlay has to be filled, so its empty list is one of nothing at all. */
export const OVERLAY: Files = {
  good: text(overlay),
  newerMinor: text({ ...overlay, overlayVersion: '1.9.0', later: true }),
  newerMajor: text({ ...overlay, overlayVersion: '2.0.0' }),
  wrongSchema: text({ ...overlay, hide: 3 }),
  duplicates: text({ ...overlay, hide: [hidden, hidden] }),
  emptyList: '[]',
};
