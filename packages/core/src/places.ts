import { containersOf, type TerritoryCode } from './territory';

/** The slot of lists that have no territory. */
export const EVERYWHERE = 0;

/** A number for each territory that a dataset names, and what contains it: each code is read once, however often it comes. */
export class Places {
  private readonly slots = new Map<TerritoryCode, number>();
  private readonly containers = new Map<TerritoryCode, readonly number[]>();

  /** How many slots there are, `EVERYWHERE` included. */
  get count(): number {
    return this.slots.size + 1;
  }

  /** The slot of a code, its own from now on. */
  slotOf(code: TerritoryCode): number {
    let slot = this.slots.get(code);
    if (slot === undefined) {
      slot = this.count;
      this.slots.set(code, slot);
    }
    return slot;
  }

  /** The slots of the territories that contain a place, as far as its code tells. */
  containersOf(code: TerritoryCode): readonly number[] {
    let containers = this.containers.get(code);
    if (!containers) {
      containers = containersOf(code).map((container) => this.slotOf(container));
      this.containers.set(code, containers);
    }
    return containers;
  }

  /** The slot of a code; `undefined`: no structure names it. */
  find(code: TerritoryCode): number | undefined {
    return this.slots.get(code);
  }
}
