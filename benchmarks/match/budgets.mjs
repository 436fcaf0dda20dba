import { oursWithoutNearMisses, plainLoop, sqlite } from './contestants.mjs';

/** The budgets of the design (§5) that this benchmark measures, as `{ what, budget, found, met, by }`. */
export function budgetsOf({ speed, building, memory, shipped, exactness }) {
  const ratioOf = (size, peer) => speed[size].find(({ name }) => name === peer.name).ratio;
  /** The same question as the peer's: top 10 with criteria, total, no near misses. */
  const alikeOf = (size, peer) => ratioOf(size, peer) / ratioOf(size, oursWithoutNearMisses);
  const [own] = exactness;
  const equal = exactness.filter(({ name }) => name === own.name);
  const share = sum(equal, 'equal') / sum(equal, 'profiles');
  return [
    ...[
      [100_000, plainLoop, 'the plain loop', 200, 400],
      [10_000, plainLoop, 'the plain loop', 50],
      [500, plainLoop, 'the plain loop', 4],
      [100_000, sqlite, 'SQLite', 50, 150],
    ].flatMap(([size, peer, name, budget, aim]) => [
      atLeast(
        `${size.toLocaleString('en')} structures: ${name}’s time over ours, the same answer`,
        budget,
        alikeOf(size, peer),
        aim,
      ),
      atLeast('the same, ours with 20 near misses besides', budget, ratioOf(size, peer), aim),
    ]),
    atMost('100,000 structures: building, over the loop’s preparation', 1, building.ratio, 1 / 3),
    atMost('100,000 structures: memory above the dataset, MB', 10, memory),
    atMost(
      'shipped dataset: building on a CPU slowed 4 times (estimate: first time × 4), ms',
      10,
      shipped.building.first * 4,
    ),
    atMost('shipped dataset: 101 × 4 × 2 coverage, ms', 50, shipped.coverage.median),
    atLeast('random profiles answered as the exhaustive loop does, %', 100, 100 * share),
  ];
}

const sum = (rows, field) => rows.reduce((total, row) => total + row[field], 0);

const atLeast = (what, budget, found, aim) => ({
  what,
  budget: `≥ ${short(budget)}${aim ? ` (aim ${short(aim)})` : ''}`,
  found,
  met: found === null ? null : found >= budget,
  by: found === null ? null : found / budget,
});

const atMost = (what, budget, found, aim) => ({
  what,
  budget: `≤ ${short(budget)}${aim ? ` (aim ${short(aim)})` : ''}`,
  found,
  met: found === null ? null : found <= budget,
  by: found === null ? null : budget / found,
});

export const short = (value) => (value === null ? '—' : String(Number(value.toPrecision(3))));

/** In words: met, or how far from it. */
export const verdictOf = ({ met, by }) =>
  met === null ? 'not measured' : met ? 'met' : `missed: ${Math.round(100 * by)} % of the way`;
