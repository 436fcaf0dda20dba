import type { Dataset, Ecosystem, Structure, TerritoryCode } from '@ess-orientation/core';

export interface DatasetSources {
  config: Omit<Dataset, 'structures' | 'ecosystems'>;
  structures: readonly Structure[];
  ecosystems: readonly Ecosystem[];
  /** Every territory that contains this one, whatever its level. */
  containersOf(code: TerritoryCode): readonly TerritoryCode[];
}

/** The dataset as published: sheets in the order of their ids, with what the authors need not write. */
export function buildDataset({ config, structures, ecosystems, containersOf }: DatasetSources): Dataset {
  const withCoverage = <T extends Structure | Ecosystem>(record: T): T => {
    const { include } = record.coverage;
    const within = [...new Set(include.flatMap(containersOf))].filter((code) => !include.includes(code)).sort(byText);
    return within.length === 0 ? record : { ...record, coverage: { ...record.coverage, within } };
  };
  return {
    ...config,
    structures: structures.map(withCoverage).sort(byId),
    ecosystems: ecosystems.map(withCoverage).sort(byId),
  };
}

/** By code unit: the same order on every machine. */
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byId = (a: { id: string }, b: { id: string }): number => byText(a.id, b.id);
