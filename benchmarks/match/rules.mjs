import { completeChain, levelOf, modelOf, STAGES, WEIGHTS } from '@ess-orientation/core';

/** The ranking rules as a good developer writes them first: sets of words, one structure at a time. */

const PLACE = { commune: 1, epci: 0.9, departement: 0.75, region: 0.55, national: 0.25 };
const PART = 0.15;
const BY_COUNT = [0, 1, 0.85, 0.7, 0.55];

/** What a question is, worked out once. */
export function askOf(profile) {
  const chain = completeChain(profile.territory ?? []);
  const narrowest = levelOf(chain[0]);
  const wide = narrowest && narrowest !== 'commune' ? chain.filter((code) => levelOf(code) === narrowest) : [];
  const held = chain.map((code) => [code, PLACE[levelOf(code)]]);
  return { ...profile, model: modelOf(profile), chain, held, wide };
}

/** 0: elsewhere; `null`: not asked. */
export function placeScore({ include, exclude, within, everywhere }, { chain, held, wide }) {
  if (chain.length === 0) return null;
  if (exclude.size > 0 && chain.some((code) => exclude.has(code))) return 0;
  for (const [code, score] of held) if (include.has(code)) return score;
  if (everywhere) return PLACE.national;
  for (const code of wide) if (within.has(code)) return PART;
  return 0;
}

export const stagePasses = ({ stages }, { stage }) => !stage || stages.size === 0 || stages.has(stage);
export const modelPasses = ({ models }, { model }) => !model || models.size === 0 || models.has(model);
export const audiencePasses = ({ reservedTo }, { audiences }) =>
  reservedTo.size === 0 || !audiences?.length || audiences.some((one) => reservedTo.has(one));

/** Every gate but the place. */
export const passesOthers = (row, asked) =>
  row.active && stagePasses(row, asked) && modelPasses(row, asked) && audiencePasses(row, asked);

const ORDER = ['territory', 'stage', 'model', 'sector', 'needs', 'audience', 'freshness'];
const WEIGHT = ORDER.map((criterion) => WEIGHTS[criterion].weight);

/** One value a criterion, in the order of the mean; `null`: not asked or not known. */
export function valuesOf(row, { stage, model, sectors, needs, audiences }, place) {
  const { stages, models, targets } = row;
  return [
    place,
    stage && stages.size > 0 ? (stages.has(stage) ? BY_COUNT[stages.size] : 0) : null,
    model ? (models.size === 0 ? 0.4 : models.has(model) ? (models.size === 1 ? 1 : 0.7) : 0) : null,
    sectors?.length ? (row.sectors.size === 0 ? 0.6 : sectors.some((one) => row.sectors.has(one)) ? 1 : 0.1) : null,
    needs?.length && row.needs.size > 0 ? needs.filter((one) => row.needs.has(one)).length / needs.length : null,
    audiences?.length ? (targets.size === 0 ? 0.5 : audiences.some((one) => targets.has(one)) ? 1 : 0.3) : null,
    row.freshness,
  ];
}

export function meanOf(values) {
  let sum = 0;
  let weights = 0;
  for (let at = 0; at < values.length; at++) {
    if (values[at] === null) continue;
    sum += WEIGHT[at] * values[at];
    weights += WEIGHT[at];
  }
  return weights === 0 ? 0 : sum / weights;
}

/** The breakdown that goes with an answer. */
export const criteriaOf = (values) =>
  ORDER.map((criterion, at) => ({ criterion, score: values[at], weight: WEIGHT[at] }));

/** How far a near miss is, by the gate that it failed: the numbers of the core's `near-miss.ts`. */
export function stepsTo(failed, row, asked) {
  if (failed === 'territory') return placeSteps(row, asked);
  return failed === 'stage' ? stageSteps(row, asked) : STEPS[failed];
}
const STEPS = { model: 2, audience: 3, lifecycle: 5 };

function placeSteps({ exclude, within }, { chain }) {
  if (chain.some((code) => exclude.has(code))) return 4;
  for (const code of chain) {
    const level = levelOf(code);
    if ((level === 'epci' || level === 'departement') && within.has(code)) return 1;
    if (level === 'region' && within.has(code)) return 2;
  }
  return 4;
}

const stageSteps = ({ stages }, { stage }) =>
  Math.min(...[...stages].map((one) => Math.abs(STAGES.indexOf(one) - STAGES.indexOf(stage))));
