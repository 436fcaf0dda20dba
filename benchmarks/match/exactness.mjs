import { CONTESTANTS, ours } from './contestants.mjs';
import { matchWholeLoop, prepareLoop } from './loop.mjs';
import { syntheticDataset, syntheticProfiles } from './synthetic.mjs';

/** [structures, profiles] */
const OURS = [
  [500, 9_750],
  [10_000, 200],
  [100_000, 50],
];
const PEERS = [500, 100];
const LIMIT = 10;

/**
 * Ours against the exhaustive loop. Among equal scores the order is drawn by lot, so places are compared by score
 * (and steps), and each structure must have the very score of its place.
 * @returns one row a dataset, and one a peer that claims the same top and total.
 */
export async function checkExactness() {
  const rows = [];
  for (const [structures, profiles] of OURS) rows.push(await countEqual(ours, structures, profiles, sameAnswer));
  const claiming = CONTESTANTS.filter((peer) => peer.exact && peer !== ours);
  for (const peer of claiming) rows.push(await countEqual(peer, ...PEERS, sameTop));
  return rows;
}

async function countEqual(peer, structures, profiles, same) {
  const dataset = syntheticDataset(structures, 3);
  const loop = prepareLoop(dataset);
  const prepared = await peer.prepare(dataset);
  let equal = 0;
  for (const profile of syntheticProfiles(profiles, 4)) {
    const right = matchWholeLoop(loop, profile, LIMIT, Number.POSITIVE_INFINITY);
    if (same(await peer.match(prepared, profile, LIMIT), right)) equal++;
  }
  return { name: peer.name, structures, profiles, equal };
}

const sameAnswer = (answer, right) => sameTop(answer, right) && sameNearMisses(answer, right);

function sameTop({ recommendations, total }, { found }) {
  const ids = new Set(recommendations.map(({ structure }) => structure.id));
  const known = entriesOf(found, ids);
  return (
    total === found.length &&
    ids.size === Math.min(LIMIT, total) &&
    recommendations.length === ids.size &&
    recommendations.every(({ structure, score, criteria }, place) => {
      const entry = known.get(structure.id);
      return score === entry?.score && score === found[place].score && sameValues(criteria, entry.values);
    })
  );
}

const sameValues = (criteria, values) =>
  criteria.length === values.length && criteria.every(({ score }, at) => score === values[at]);

function sameNearMisses(answer, right) {
  const ids = new Set(answer.nearMisses.map(({ structure }) => structure.id));
  const known = entriesOf(right.nearMisses, ids);
  return (
    answer.nearMissTotal === right.nearMissTotal &&
    ids.size === Math.min(20, right.nearMissTotal) &&
    answer.nearMisses.length === ids.size &&
    answer.nearMisses.every(({ structure, failed }, place) => {
      const entry = known.get(structure.id);
      const there = right.nearMisses[place];
      return entry?.failed === failed && entry.steps === there.steps && entry.score === there.score;
    })
  );
}

const entriesOf = (entries, ids) =>
  new Map(entries.filter(({ structure }) => ids.has(structure.id)).map((entry) => [entry.structure.id, entry]));
