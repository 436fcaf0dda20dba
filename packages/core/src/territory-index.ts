import type { Coverage } from './dataset';
import { EVERYWHERE, type Places } from './places';
import { type Grouping, type Postings, PostingsBuilder } from './postings';

/** Who holds each place: `holdOf` for many structures at once. */
export interface Holders {
  including: Postings;
  excluding: Postings;
  /** Rows that serve at a distance and don't include `FR`, as one list. */
  remote: Postings;
}

/** Who lies around each place, too. */
export interface TerritoryIndex extends Holders {
  /** All rows, as one list. */
  all: Postings;
  /** By each territory that contains an included one. */
  within: Postings;
}

export class HoldersIndexer {
  private readonly including: PostingsBuilder;
  private readonly excluding = new PostingsBuilder();
  private readonly remote = new PostingsBuilder();

  /** @param expected about how many rows there will be. */
  constructor(
    protected readonly places: Places,
    expected?: number,
  ) {
    this.including = new PostingsBuilder(expected);
  }

  add(row: number, { include, exclude, remote }: Coverage): void {
    const { places } = this;
    for (const code of include) this.including.add(places.slotOf(code), row);
    if (exclude) for (const code of exclude) this.excluding.add(places.slotOf(code), row);
    if (remote && !include.includes('FR')) this.remote.add(EVERYWHERE, row);
  }

  /** Once every row of every index is in: all their lists have the same slots. */
  pack(grouping: Grouping): Holders {
    const { count } = this.places;
    return {
      including: this.including.pack(count, grouping),
      excluding: this.excluding.pack(count, grouping),
      remote: this.remote.pack(count, grouping),
    };
  }
}

export class TerritoryIndexer extends HoldersIndexer {
  private readonly all: PostingsBuilder;
  private readonly within: PostingsBuilder;
  /** The last row within each place, so that a place said twice counts once. */
  private readonly last: number[] = [];

  constructor(places: Places, expected: number) {
    super(places, expected);
    this.all = new PostingsBuilder(expected);
    this.within = new PostingsBuilder(4 * expected);
  }

  override add(row: number, coverage: Coverage): void {
    super.add(row, coverage);
    const { places } = this;
    this.all.add(EVERYWHERE, row);
    if (coverage.within) for (const code of coverage.within) this.addWithin(places.slotOf(code), row);
    for (const code of coverage.include) for (const slot of places.containersOf(code)) this.addWithin(slot, row);
  }

  override pack(grouping: Grouping): TerritoryIndex {
    const { count } = this.places;
    return {
      ...super.pack(grouping),
      all: this.all.pack(count, grouping),
      within: this.within.pack(count, grouping),
    };
  }

  private addWithin(slot: number, row: number): void {
    if (this.last[slot] === row) return;
    this.last[slot] = row;
    this.within.add(slot, row);
  }
}
