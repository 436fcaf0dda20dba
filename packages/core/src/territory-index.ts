import type { Coverage } from './dataset';
import { EVERYWHERE, type Places } from './places';
import { type Grouping, type Postings, PostingsBuilder } from './postings';

/** Who includes, excludes or lies within each place: `holdOf` for many structures at once. */
export interface TerritoryIndex {
  /** All rows indexed, as one list. */
  all: Postings;
  including: Postings;
  excluding: Postings;
  /** By each territory that contains an included one. */
  within: Postings;
  /** Rows that serve at a distance and don't include `FR`, as one list. */
  remote: Postings;
}

/**
 * Collects the coverage of rows. `pack` comes once all rows of all indexes are in, so that their lists have the same slots.
 * @param isAroundToo whether to fill `all` and `within`, too.
 */
export function territoryIndexer(places: Places, expectedRows: number, isAroundToo = true) {
  const all = new PostingsBuilder(expectedRows);
  const including = new PostingsBuilder(expectedRows);
  const excluding = new PostingsBuilder();
  const within = new PostingsBuilder(4 * expectedRows);
  const remote = new PostingsBuilder();
  /** The last row within each place, so that a place said twice counts once. */
  const last: number[] = [];
  const addWithin = (slot: number, row: number) => {
    if (!isAroundToo || last[slot] === row) return;
    last[slot] = row;
    within.add(slot, row);
  };
  return {
    add(row: number, coverage: Coverage): void {
      const { include, exclude, remote: isRemote } = coverage;
      if (isAroundToo) all.add(EVERYWHERE, row);
      if (coverage.within) for (const code of coverage.within) addWithin(places.slotOf(code), row);
      for (const code of include) {
        including.add(places.slotOf(code), row);
        for (const slot of places.containersOf(code)) addWithin(slot, row);
      }
      if (exclude) for (const code of exclude) excluding.add(places.slotOf(code), row);
      if (isRemote && !include.includes('FR')) remote.add(EVERYWHERE, row);
    },
    pack(grouping: Grouping): TerritoryIndex {
      const byPlace = (builder: PostingsBuilder) => builder.pack(places.count, grouping);
      return {
        all: all.pack(1, grouping),
        including: byPlace(including),
        excluding: byPlace(excluding),
        within: byPlace(within),
        remote: remote.pack(1, grouping),
      };
    },
  };
}
