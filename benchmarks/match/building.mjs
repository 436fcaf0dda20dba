import { readFileSync } from 'node:fs';
import { createMatcher } from '@ess-orientation/core';
import { median, timed } from '../lib/timing.mjs';
import { ours, plainLoop } from './contestants.mjs';
import { syntheticDataset } from './synthetic.mjs';

const DATASET = new URL('../../packages/data/dist/dataset.json', import.meta.url);
export const readDataset = () => JSON.parse(readFileSync(DATASET, 'utf8'));

const TURNS = 5;

/** Ours and the loop's sets, in turn, over the same structures: medians, and the first time of each (not yet compiled). */
export async function measureBuilding(size) {
  const dataset = syntheticDataset(size);
  const taken = { ours: [], loop: [] };
  for (let turn = 0; turn < TURNS; turn++) {
    for (const [who, peer] of [
      ['ours', ours],
      ['loop', plainLoop],
    ]) {
      globalThis.gc?.();
      taken[who].push((await timed(() => peer.prepare(dataset))).ms);
    }
  }
  return {
    ours: median(taken.ours),
    loop: median(taken.loop),
    oursFirst: taken.ours[0],
    loopFirst: taken.loop[0],
    ratio: median(taken.ours) / median(taken.loop),
  };
}

/** What a prepared peer keeps besides the dataset, in MB; `null` without --expose-gc. */
export function measureMemory(size, peer = ours) {
  if (!globalThis.gc) return null;
  const dataset = syntheticDataset(size);
  const before = memoryInUse();
  const prepared = peer.prepare(dataset);
  const after = memoryInUse();
  // Both must live until here.
  return dataset.structures.length > 0 && prepared ? (after - before) / 1e6 : null;
}

function memoryInUse() {
  for (let pass = 0; pass < 3; pass++) globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** The dataset that ships: building the matcher, and the whole coverage table. */
export async function measureShipped() {
  const dataset = readDataset();
  const building = [];
  const covering = [];
  let cells = 0;
  for (let turn = 0; turn < TURNS; turn++) {
    const { result: matcher, ms } = await timed(() => createMatcher(dataset));
    building.push(ms);
    const covered = await timed(() => matcher.coverage());
    covering.push(covered.ms);
    cells = covered.result.cells.length;
  }
  return {
    structures: dataset.structures.length,
    building: { median: median(building), first: building[0] },
    coverage: { cells, median: median(covering), first: covering[0] },
  };
}
