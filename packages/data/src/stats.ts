import { createMatcher, type Dataset, levelOf, monthsBetween, type Structure, statusOn } from '@ess-orientation/core';
import { statedFields } from './lint/rules/evidence';

/** What is in a dataset, in figures. Every count is of structures unless it says otherwise. */
export interface DatasetStats {
  version: string;
  publishedOn: string;
  structures: number;
  ecosystems: number;
  byStatus: Record<string, number>;
  byKind: Record<string, number>;
  byModel: Record<string, number>;
  byStage: Record<string, number>;
  /** Active ones, by région of their coverage; one that covers two régions counts in both. */
  activeByRegion: Record<string, number>;
  /** Stated fields with at least one evidence, out of all stated fields. */
  evidence: { covered: number; stated: number; share: number };
  /** Départements where at least one active, ranked structure narrower than national covers all or a part. */
  departements: { served: number; of: number; share: number; without: string[] };
  /** Of the active ones: how long since they were checked, in months; undated ones apart. */
  checks: { medianMonths: number; undated: number };
}

export function datasetStats(dataset: Dataset): DatasetStats {
  const { structures, publishedOn } = dataset;
  const status = new Map(structures.map((one) => [one.id, statusOn(one, publishedOn, publishedOn)]));
  const active = structures.filter(({ id }) => status.get(id) === 'active');
  return {
    version: dataset.version,
    publishedOn,
    structures: structures.length,
    ecosystems: dataset.ecosystems.length,
    byStatus: tally(structures.map(({ id }) => status.get(id) as string)),
    byKind: tally(structures.map(({ kind }) => kind)),
    byModel: tally(structures.flatMap(({ models }) => (models.length > 0 ? models : ['non renseigné']))),
    byStage: tally(structures.flatMap(({ stages }) => (stages.length > 0 ? stages : ['non renseigné']))),
    activeByRegion: tally(active.flatMap(regionsOf)),
    evidence: evidenceShare(structures),
    departements: departementsServed(dataset),
    checks: ageOfChecks(active, publishedOn),
  };
}

function tally(values: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}

function regionsOf({ coverage }: Structure): string[] {
  const codes = [...coverage.include, ...(coverage.within ?? [])].filter((code) => levelOf(code) === 'region');
  return coverage.include.includes('FR') || coverage.remote ? ['FR'] : [...new Set(codes)];
}

function evidenceShare(structures: readonly Structure[]): DatasetStats['evidence'] {
  let stated = 0;
  let covered = 0;
  for (const structure of structures) {
    const fields = statedFields(structure);
    const named = new Set(structure.evidence.flatMap((one) => one.fields.map((field) => field.split('.')[0])));
    stated += fields.length;
    covered += fields.filter((field) => named.has(field)).length;
  }
  return { covered, stated, share: covered / stated };
}

function departementsServed(dataset: Dataset): DatasetStats['departements'] {
  const { cells } = createMatcher(dataset).coverage();
  const served = new Map<string, boolean>();
  for (const { territory, narrowest } of cells) {
    served.set(territory, served.get(territory) || (narrowest !== null && narrowest !== 'national'));
  }
  const without = [...served].filter(([, is]) => !is).map(([code]) => code);
  const of = served.size;
  return { served: of - without.length, of, share: (of - without.length) / of, without };
}

function ageOfChecks(active: readonly Structure[], on: string): DatasetStats['checks'] {
  const ages = active
    .flatMap(({ checkedOn }) => (checkedOn ? [monthsBetween(checkedOn, on)] : []))
    .sort((a, b) => a - b);
  return { medianMonths: Math.round(ages[Math.floor(ages.length / 2)] ?? 0), undated: active.length - ages.length };
}
