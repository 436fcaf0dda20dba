import { type Dataset, type Evidence, statusOn } from '@ess-orientation/core';

/**
 * What the widget needs, which answers for today: the structures that are active on the day of publication, each source once,
 * without the notes and the fields that it supports. Tombstones and time travel need `dataset.json`.
 */
export function minimalDataset(dataset: Dataset): Dataset {
  const { structures, ecosystems, publishedOn } = dataset;
  const active = structures.filter((one) => statusOn(one, publishedOn, publishedOn) === 'active');
  const ids = new Set(active.map(({ id }) => id));
  return {
    ...dataset,
    structures: active.map((one) => ({ ...one, evidence: distinctSources(one.evidence) })),
    ecosystems: ecosystems.map((one) => ({
      ...one,
      members: one.members.filter((id) => ids.has(id)),
      evidence: distinctSources(one.evidence),
    })),
  };
}

function distinctSources(evidence: readonly Evidence[]): Evidence[] {
  const sources = new Map<string, Evidence>();
  for (const { source, basis } of evidence) {
    const { title, url, date } = source;
    const key = JSON.stringify([title, url, date]);
    if (sources.has(key)) continue;
    const kept: Evidence['source'] = { title };
    if (url !== undefined) kept.url = url;
    if (date !== undefined) kept.date = date;
    sources.set(key, { fields: [], source: kept, basis });
  }
  return [...sources.values()];
}
