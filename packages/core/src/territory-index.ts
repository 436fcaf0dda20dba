import type { Coverage } from './dataset';
import { type Postings, PostingsBuilder } from './postings';
import { containersOf, type TerritoryCode } from './territory';

/** Who includes, excludes or lies within each territory: `holdOf` for many structures at once. */
export interface TerritoryIndex {
  /** All rows indexed, as one list. */
  all: Postings;
  including: Postings;
  excluding: Postings;
  /** By each territory that contains an included one. */
  within: Postings;
  /** Rows that serve at a distance and don't include `FR`. */
  remote: Postings;
}

/** The one key of a list that has no territory. */
export const EVERY = '';

/**
 * @param rows which rows to index; those of one class together where classes are given.
 * @param classOf the class of each row.
 */
export function indexTerritories(
  coverageOf: (row: number) => Coverage,
  rows: Int32Array,
  classOf?: Int32Array,
): TerritoryIndex {
  const [all, including, excluding, within, remote] = Array.from({ length: 5 }, () => new PostingsBuilder()) as [
    PostingsBuilder,
    PostingsBuilder,
    PostingsBuilder,
    PostingsBuilder,
    PostingsBuilder,
  ];
  const above = new Map<TerritoryCode, readonly TerritoryCode[]>();
  const containers = new Set<TerritoryCode>();
  for (const row of rows) {
    const coverage = coverageOf(row);
    all.add(EVERY, row);
    containers.clear();
    if (coverage.within) for (const code of coverage.within) containers.add(code);
    for (const code of coverage.include) {
      including.add(code, row);
      let known = above.get(code);
      if (!known) {
        known = containersOf(code);
        above.set(code, known);
      }
      for (const container of known) containers.add(container);
    }
    for (const code of containers) within.add(code, row);
    if (coverage.exclude) for (const code of coverage.exclude) excluding.add(code, row);
    if (coverage.remote && !coverage.include.includes('FR')) remote.add(EVERY, row);
  }
  return {
    all: all.pack(classOf),
    including: including.pack(classOf),
    excluding: excluding.pack(classOf),
    within: within.pack(classOf),
    remote: remote.pack(classOf),
  };
}
