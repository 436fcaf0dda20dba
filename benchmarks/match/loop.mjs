import { containersOf, freshnessScore, isRanked, statusOn } from '@ess-orientation/core';
import {
  askOf,
  audiencePasses,
  criteriaOf,
  meanOf,
  modelPasses,
  passesOthers,
  placeScore,
  stagePasses,
  stepsTo,
  valuesOf,
} from './rules.mjs';

/** The peer to beat, written well: sets made once, then one pass that filters, scores and sorts plain objects. */
export function prepareLoop(dataset) {
  return dataset.structures.filter(isRanked).map((structure) => ({
    structure,
    active: statusOn(structure, dataset.publishedOn, dataset.publishedOn) === 'active',
    include: new Set(structure.coverage.include),
    exclude: new Set(structure.coverage.exclude),
    within: new Set([...(structure.coverage.within ?? []), ...structure.coverage.include.flatMap(containersOf)]),
    everywhere: structure.coverage.remote === true || structure.coverage.include.includes('FR'),
    stages: new Set(structure.stages),
    models: new Set(structure.models),
    sectors: new Set(structure.sectors),
    needs: new Set(structure.needs),
    reservedTo: new Set(structure.reservedTo),
    targets: new Set([...(structure.audiences ?? []), ...(structure.reservedTo ?? [])]),
    freshness: freshnessScore(structure, dataset.publishedOn, dataset.freshness),
  }));
}

const inOrder = (a, b) => b.score - a.score || (a.structure.id < b.structure.id ? -1 : 1);
const nearestFirst = (a, b) => a.steps - b.steps || inOrder(a, b);

export const scored = (row, asked, place, failed = null, steps = 0) => {
  const values = valuesOf(row, asked, place);
  return { structure: row.structure, score: meanOf(values), values, failed, steps };
};

/** The top and how many there are: no near misses, the cheapest gates first. */
export function matchPlainLoop(rows, profile, limit) {
  const asked = askOf(profile);
  const found = [];
  for (const row of rows) {
    if (!passesOthers(row, asked)) continue;
    const place = placeScore(row, asked);
    if (place !== 0) found.push(scored(row, asked, place));
  }
  return topOf(found, limit);
}

export function topOf(found, limit) {
  const top = found.sort(inOrder).slice(0, limit);
  return {
    recommendations: top.map(({ structure, score, values }) => ({ structure, score, criteria: criteriaOf(values) })),
    total: found.length,
  };
}

/** The same as `match` answers: the near misses too, nearest first. Exhaustive, so it also says what the right answer is. */
export function matchWholeLoop(rows, profile, limit, nearLimit) {
  const asked = askOf(profile);
  const found = [];
  const near = [];
  for (const row of rows) {
    const place = placeScore(row, asked);
    let failures = 0;
    let failed = null;
    if (!row.active) [failures, failed] = [failures + 1, 'lifecycle'];
    if (place === 0) [failures, failed] = [failures + 1, 'territory'];
    if (!stagePasses(row, asked)) [failures, failed] = [failures + 1, 'stage'];
    if (!modelPasses(row, asked)) [failures, failed] = [failures + 1, 'model'];
    if (!audiencePasses(row, asked)) [failures, failed] = [failures + 1, 'audience'];
    if (failures === 0) found.push(scored(row, asked, place));
    else if (failures === 1) near.push(scored(row, asked, place, failed, stepsTo(failed, row, asked)));
  }
  return {
    ...topOf(found, limit),
    found,
    nearMisses: near.sort(nearestFirst).slice(0, nearLimit),
    nearMissTotal: near.length,
  };
}
