import {
  completeChain,
  containersOf,
  freshnessScore,
  isRanked,
  levelOf,
  modelOf,
  STAGES,
  statusOn,
  WEIGHTS,
} from '@ess-orientation/core';

/**
 * The peer to beat: what a good developer writes first. Sets are prepared once; each question filters, scores and sorts
 * in one pass over plain objects. It answers the same as `match`: top, breakdown, total, near misses in order.
 */
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

const PLACE = { commune: 1, epci: 0.9, departement: 0.75, region: 0.55, national: 0.25 };
const BY_COUNT = [0, 1, 0.85, 0.7, 0.55];

export function matchLoop(prepared, profile, limit, nearLimit, tieOf) {
  const chain = completeChain(profile.territory ?? []);
  const narrowest = levelOf(chain[0]);
  const wide = narrowest && narrowest !== 'commune' ? chain.filter((code) => levelOf(code) === narrowest) : [];
  const model = modelOf(profile);
  const asked = { ...profile, model, chain, wide };
  const qualified = [];
  const near = [];
  for (const row of prepared) {
    const territory = place(row, asked);
    let failures = 0;
    let steps = 0;
    if (!row.active) [failures, steps] = [failures + 1, 5];
    if (territory === 0) [failures, steps] = [failures + 1, nearSteps(row, chain)];
    if (profile.stage && row.stages.size > 0 && !row.stages.has(profile.stage))
      [failures, steps] = [failures + 1, stageSteps(row, profile.stage)];
    if (model && row.models.size > 0 && !row.models.has(model)) [failures, steps] = [failures + 1, 2];
    if (
      profile.audiences?.length &&
      row.reservedTo.size > 0 &&
      !profile.audiences.some((one) => row.reservedTo.has(one))
    ) {
      [failures, steps] = [failures + 1, 3];
    }
    if (failures > 1) continue;
    const criteria = score(row, asked, territory);
    (failures === 0 ? qualified : near).push({
      structure: row.structure,
      score: mean(criteria),
      criteria,
      steps,
      tie: tieOf(row.structure.id),
    });
  }
  return {
    top: qualified.sort(inOrder).slice(0, limit),
    total: qualified.length,
    nearMisses: near.sort(inOrder).slice(0, nearLimit),
    nearMissTotal: near.length,
  };
}

const inOrder = (a, b) =>
  a.steps - b.steps || b.score - a.score || a.tie - b.tie || (a.structure.id < b.structure.id ? -1 : 1);

function place({ include, exclude, within, everywhere }, { chain, wide }) {
  if (chain.length === 0) return null;
  for (const code of chain) if (exclude.has(code)) return 0;
  for (const code of chain) if (include.has(code)) return PLACE[levelOf(code)];
  if (everywhere) return PLACE.national;
  return wide.some((code) => within.has(code)) ? 0.15 : 0;
}

function nearSteps({ exclude, within }, chain) {
  if (chain.some((code) => exclude.has(code))) return 4;
  for (const code of chain) {
    const level = levelOf(code);
    if ((level === 'epci' || level === 'departement') && within.has(code)) return 1;
    if (level === 'region' && within.has(code)) return 2;
  }
  return 4;
}

const stageSteps = ({ stages }, stage) =>
  Math.min(...[...stages].map((one) => Math.abs(STAGES.indexOf(one) - STAGES.indexOf(stage))));

function score(row, { stage, model, sectors, needs, audiences }, territory) {
  const { stages, models, targets } = row;
  return [
    ['territory', territory],
    ['stage', stage && stages.size > 0 ? (stages.has(stage) ? BY_COUNT[stages.size] : 0) : null],
    ['model', model ? (models.size === 0 ? 0.4 : models.has(model) ? (models.size === 1 ? 1 : 0.7) : 0) : null],
    [
      'sector',
      sectors?.length ? (row.sectors.size === 0 ? 0.6 : sectors.some((one) => row.sectors.has(one)) ? 1 : 0.1) : null,
    ],
    [
      'needs',
      needs?.length && row.needs.size > 0 ? needs.filter((one) => row.needs.has(one)).length / needs.length : null,
    ],
    [
      'audience',
      audiences?.length ? (targets.size === 0 ? 0.5 : audiences.some((one) => targets.has(one)) ? 1 : 0.3) : null,
    ],
    ['freshness', row.freshness],
  ];
}

function mean(criteria) {
  let sum = 0;
  let weights = 0;
  for (const [criterion, value] of criteria) {
    if (value === null) continue;
    const { weight } = WEIGHTS[criterion];
    sum += weight * value;
    weights += weight;
  }
  return weights === 0 ? 0 : sum / weights;
}
