import { ask } from '../src/asked';
import { hashText, mixHashes } from '../src/hash';
import {
  containersOf,
  type Dataset,
  type Model,
  monthsBetween,
  type Profile,
  type Structure,
  UNRANKED_KINDS,
  WEIGHTS,
} from '../src/index';

/**
 * The ranking rules written again, plainly and slowly, from the design and not from the code: sets, one structure at a time.
 * `match` must equal it to the last bit.
 */
export interface Judged {
  structure: Structure;
  failed: string[];
  steps: number;
  score: number;
  breakdown: Record<string, number | null>;
}

const STAGES = ['emergence', 'creation', 'consolidation', 'developpement'];
const LEVELS: [string, number][] = [
  ['COM-', 1],
  ['EPCI-', 0.9],
  ['DEP-', 0.75],
  ['REG-', 0.55],
  ['FR', 0.25],
];

export function reference(dataset: Dataset, profile: Profile, on = dataset.publishedOn): Judged[] {
  return dataset.structures
    .filter(({ kind, accompanies }) => accompanies ?? !UNRANKED_KINDS.includes(kind))
    .map((structure) => judge(dataset, structure, profile, on));
}

/** Qualified ones in the order of the ranking. */
export function referenceRanking(dataset: Dataset, profile: Profile, on?: string): Judged[] {
  return order(
    reference(dataset, profile, on).filter(({ failed }) => failed.length === 0),
    profile,
  );
}

export function referenceNearMisses(dataset: Dataset, profile: Profile, on?: string): Judged[] {
  return order(
    reference(dataset, profile, on).filter(({ failed }) => failed.length === 1),
    profile,
  );
}

function order(judged: Judged[], profile: Profile): Judged[] {
  const { hash } = ask(profile);
  const tie = ({ structure }: Judged) => mixHashes(hashText(structure.id), hash);
  return [...judged].sort(
    (a, b) => a.steps - b.steps || b.score - a.score || tie(a) - tie(b) || (a.structure.id < b.structure.id ? -1 : 1),
  );
}

function judge(dataset: Dataset, structure: Structure, profile: Profile, on: string): Judged {
  const model = profile.model ?? impliedModel(profile);
  const failed: string[] = [];
  let steps = 0;
  const fail = (gate: string, howFar: number) => {
    failed.push(gate);
    steps = howFar;
  };
  if (statusOn(dataset, structure, on) !== 'active') fail('lifecycle', 5);
  const place = placeOf(structure, profile);
  if (place.score === 0) fail('territory', place.steps);
  if (profile.stage && structure.stages.length > 0 && !structure.stages.includes(profile.stage)) {
    const at = STAGES.indexOf(profile.stage);
    fail('stage', Math.min(...structure.stages.map((stage) => Math.abs(STAGES.indexOf(stage) - at))));
  }
  if (model && structure.models.length > 0 && !structure.models.includes(model)) fail('model', 2);
  const reserved = structure.reservedTo ?? [];
  const asked = profile.audiences ?? [];
  if (reserved.length > 0 && asked.length > 0 && !reserved.some((one) => asked.includes(one))) fail('audience', 3);
  const breakdown = breakdownOf(dataset, structure, profile, on, model, place.score);
  if (failed.length === 0) steps = 0;
  return { structure, failed, steps, score: mean(breakdown), breakdown };
}

function impliedModel({ situation }: Profile): Model | undefined {
  if (situation === 'projet') return 'porteur';
  return situation && situation !== 'structure' ? 'generateur' : undefined;
}

function statusOn(dataset: Dataset, { lifecycle, evidence, checkedOn }: Structure, on: string): string {
  const start = (date: string) => `${date}-01-01`.slice(0, Math.max(10, 0)).replace(/^(\d{4}-\d\d-\d\d).*/, '$1');
  const first = [...evidence.map(({ source }) => source.date).filter((date) => date !== undefined), checkedOn]
    .filter((date) => date !== undefined)
    .map(start)
    .sort()[0];
  let status = 'not-yet-seen';
  lifecycle.forEach(({ status: next, since }, index) => {
    const from = since ? start(since) : index > 0 || evidence.length === 0 ? '0000' : (first ?? dataset.publishedOn);
    if (from <= on) status = next;
  });
  return status;
}

/** 0 = elsewhere. */
function placeOf({ coverage }: Structure, profile: Profile): { score: number | null; steps: number } {
  const codes = profile.territory ?? [];
  if (codes.length === 0) return { score: null, steps: 0 };
  const chain = new Set(codes.flatMap((code) => [code, ...containersOf(code)]));
  const within = new Set([...(coverage.within ?? []), ...coverage.include.flatMap(containersOf)]);
  const excluded = (coverage.exclude ?? []).some((code) => chain.has(code));
  if (!excluded) {
    for (const [prefix, score] of LEVELS) {
      if (coverage.include.some((code) => code.startsWith(prefix) && chain.has(code))) return { score, steps: 0 };
    }
    if (coverage.remote || coverage.include.includes('FR')) return { score: 0.25, steps: 0 };
    const narrowest = LEVELS.find(([prefix]) => [...chain].some((code) => code.startsWith(prefix)))?.[0] ?? '';
    const wide = [...chain].filter((code) => code.startsWith(narrowest));
    if (narrowest !== 'COM-' && wide.some((code) => within.has(code))) return { score: 0.15, steps: 0 };
  }
  const near = (prefixes: string[]) =>
    !excluded && [...chain].some((code) => prefixes.some((prefix) => code.startsWith(prefix)) && within.has(code));
  return { score: 0, steps: near(['EPCI-', 'DEP-']) ? 1 : near(['REG-']) ? 2 : 4 };
}

function breakdownOf(
  dataset: Dataset,
  structure: Structure,
  profile: Profile,
  on: string,
  model: Model | undefined,
  territory: number | null,
): Record<string, number | null> {
  const { stages, models, sectors, needs } = structure;
  const targets = [...(structure.audiences ?? []), ...(structure.reservedTo ?? [])];
  const askedNeeds = profile.needs ?? [];
  const shares = <T>(a: readonly T[], b: readonly T[]) => a.some((one) => b.includes(one));
  return {
    territory,
    stage:
      profile.stage && stages.length > 0
        ? stages.includes(profile.stage)
          ? ([0, 1, 0.85, 0.7, 0.55][new Set(stages).size] as number)
          : 0
        : null,
    model: model
      ? models.length === 0
        ? 0.4
        : !shares(models, [model])
          ? 0
          : new Set(models).size === 1
            ? 1
            : 0.7
      : null,
    sector: profile.sectors?.length ? (sectors.length === 0 ? 0.6 : shares(sectors, profile.sectors) ? 1 : 0.1) : null,
    needs:
      askedNeeds.length && needs.length
        ? new Set(askedNeeds.filter((need) => needs.includes(need))).size / new Set(askedNeeds).size
        : null,
    audience: profile.audiences?.length
      ? targets.length === 0
        ? 0.5
        : shares(targets, profile.audiences)
          ? 1
          : 0.3
      : null,
    freshness: freshness(dataset, structure, on),
  };
}

function freshness({ freshness: rule }: Dataset, { checkedOn, checkEveryMonths = 0 }: Structure, on: string): number {
  if (!checkedOn) return 0;
  const full = Math.max(rule.fullMonths, checkEveryMonths);
  const over = monthsBetween(checkedOn, on) - full;
  if (over <= 0) return 1;
  const fall = rule.zeroMonths - rule.fullMonths;
  return over < fall ? 1 - over / fall : 0;
}

function mean(breakdown: Record<string, number | null>): number {
  let sum = 0;
  let weights = 0;
  for (const [criterion, score] of Object.entries(breakdown)) {
    if (score === null) continue;
    const { weight } = WEIGHTS[criterion as keyof typeof WEIGHTS];
    sum += weight * score;
    weights += weight;
  }
  return weights ? sum / weights : 0;
}
