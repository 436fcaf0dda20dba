import { median, quantile, timed, timeInTurn } from '../lib/timing.mjs';
import { CONTESTANTS, ours } from './contestants.mjs';
import { syntheticDataset, syntheticProfiles } from './synthetic.mjs';

export const SIZES = [500, 10_000, 100_000];
const FOR_MS = { 500: 700, 10000: 1000, 100000: 2000 };
const LIMIT = 10;
const profiles = syntheticProfiles(1000);

/** Everybody over the same structures, in turn. @returns one row a contestant: times in ms, and the ratio to ours. */
export async function measureSpeed(size) {
  const dataset = syntheticDataset(size);
  const prepared = new Map();
  for (const peer of CONTESTANTS) prepared.set(peer, await timed(() => peer.prepare(dataset)));
  const times = await timeInTurn(
    CONTESTANTS.map((peer) => ({
      name: peer.name,
      ask: (profile) => peer.match(prepared.get(peer).result, profile, LIMIT),
    })),
    profiles,
    { forMs: FOR_MS[size] },
  );
  const own = median(times[ours.name]);
  return CONTESTANTS.map(({ name, exact }) => ({
    name,
    exact,
    median: median(times[name]),
    p99: quantile(times[name], 0.99),
    ratio: median(times[name]) / own,
    runs: times[name].length,
    prepare: prepared.get(CONTESTANTS.find((peer) => peer.name === name)).ms,
  }));
}
