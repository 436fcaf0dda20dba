import { plainLoop, sqlite } from './contestants.mjs';

/** The budgets of the design (§5) that this benchmark measures, as `{ what, budget, found, met, by }`. */
export function budgetsOf({ speed, building, memory, shipped, exactness }) {
  const ratioOf = (size, peer) => speed[size].find(({ name }) => name === peer.name).ratio;
  const [own] = exactness;
  const equal = exactness.filter(({ name }) => name === own.name);
  const share = sum(equal, 'equal') / sum(equal, 'profiles');
  return [
    atLeast('100,000 structures: the plain loop’s time over ours', 200, ratioOf(100_000, plainLoop), 400),
    atLeast('10,000 structures: the same', 50, ratioOf(10_000, plainLoop)),
    atLeast('500 structures: the same', 4, ratioOf(500, plainLoop)),
    atLeast('100,000 structures: SQLite’s time over ours', 50, ratioOf(100_000, sqlite), 150),
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
