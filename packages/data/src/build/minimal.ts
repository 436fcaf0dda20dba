import type { Dataset, Evidence, Structure } from '@ess-orientation/core';

/**
 * What the widget needs: the same structures, with each source once, without the notes and the fields it supports,
 * and without the sheets that were never or are no longer a door today unless something points to them.
 */
export function minimalDataset(dataset: Dataset): Dataset {
  return { ...dataset, structures: dataset.structures.map(minimalStructure) };
}

function minimalStructure(structure: Structure): Structure {
  return { ...structure, evidence: distinctSources(structure.evidence) };
}

function distinctSources(evidence: readonly Evidence[]): Evidence[] {
  const sources = new Map<string, Evidence>();
  for (const { source, basis } of evidence) {
    const { title, url, date } = source;
    const key = JSON.stringify([title, url, date]);
    if (!sources.has(key)) {
      sources.set(key, {
        fields: [],
        source: { title, ...(url === undefined ? {} : { url }), ...(date === undefined ? {} : { date }) },
        basis,
      });
    }
  }
  return [...sources.values()];
}
