import { ask } from './asked';
import type { CriterionScore } from './criteria/criterion';
import type { Structure } from './dataset';
import type { IsoDate } from './dates';
import { describeCriteria, traitsAt } from './describe';
import { type Issue, throwIfAny } from './errors';
import { checkGate } from './gates';
import type { GateId } from './gates/gate';
import type { NearMiss } from './near-miss';
import { type NextStep, nextStepsFor, safetyNetFor } from './offered-apart';
import type { Prepared } from './prepare';
import { checkProfile, type Profile } from './profile';
import { type Found, type Limits, scan } from './scan';

export interface MatchOptions {
  /** How many recommendations at most; 3 by default, `Infinity` for all. */
  limit?: number;
  /** How many near misses at most; 20 by default. `nearMissTotal` counts them all. */
  nearMisses?: number;
  /** The day to answer for; the dataset's `publishedOn` by default. */
  on?: IsoDate;
}

/** `nothing-on-territory`: no active structure's coverage holds the place at all. */
export type OrientationStatus = 'ok' | 'no-match' | 'nothing-on-territory';

export interface Orientation {
  status: OrientationStatus;
  /** Best first, at most `limit`. */
  recommendations: Recommendation[];
  /** How many qualified before the cut. */
  total: number;
  /** Failed exactly one gate; nearest first. */
  nearMisses: NearMiss[];
  /** How many failed exactly one gate, before the cut. */
  nearMissTotal: number;
  /** The region's CRESS; never ranked among the others. */
  safetyNet: Structure | null;
  /** Offered apart: those that accompany nobody but serve an asked need (a funder of the place). */
  nextSteps: NextStep[];
  datasetVersion: string;
}

export interface Recommendation {
  structure: Structure;
  /** 0..1: the weighted mean of the known criteria. */
  score: number;
  criteria: CriterionScore[];
  /** From 1. */
  rank: number;
}

const DEFAULT_LIMIT = 3;
const DEFAULT_NEAR_MISSES = 20;

/**
 * The structures that fit a profile, best first, with the reasons; the near misses; the safety net.
 * Same input, same bytes out, whatever the order of the dataset.
 * @throws EssOrientationError on an unknown value, an unparseable territory code or date, a limit that is not a count.
 */
export function match(index: Prepared, profile: Profile, options: MatchOptions = {}): Orientation {
  checkProfile(profile);
  const limits = checkLimits(options);
  const day = index.dayOf(options.on);
  const asked = ask(profile);

  const found = scan(index, day, asked, limits);

  const { dataset, structures, columns, weights } = index;
  const { publishedOn: attestedSince, version: datasetVersion } = dataset;
  return {
    status: statusOf(found, asked.chain.length > 0),
    recommendations: found.best.map(({ row, score, hold }, position) => {
      const structure = structures[row] as Structure;
      const criteria = describeCriteria(structure, traitsAt(columns, day, row, hold), asked, weights);
      return { structure, score, criteria, rank: position + 1 };
    }),
    total: found.total,
    nearMisses: found.nearMisses.map(({ row, failed, hold }) => {
      const structure = structures[row] as Structure;
      const gate = checkGate(failed as GateId, structure, { asked, profile, hold, on: day.on, attestedSince });
      return { structure, failed: gate.gate, wants: gate.wants ?? {}, gate };
    }),
    nearMissTotal: found.countNearMisses(),
    safetyNet: safetyNetFor(index, asked, day),
    nextSteps: nextStepsFor(index, asked, day),
    datasetVersion,
  };
}

function statusOf({ total, anyHolder }: Found, placeAsked: boolean): OrientationStatus {
  if (total > 0) return 'ok';
  return placeAsked && !anyHolder ? 'nothing-on-territory' : 'no-match';
}

function checkLimits({ limit = DEFAULT_LIMIT, nearMisses: nearLimit = DEFAULT_NEAR_MISSES }: MatchOptions): Limits {
  const issues: Issue[] = [];
  for (const [name, found] of [
    ['limit', limit],
    ['nearMisses', nearLimit],
  ] as const) {
    if (isLimit(found)) continue;
    issues.push({ code: 'invalid-number', path: `options.${name}`, expected: 'a count from 0, or Infinity', found });
  }
  throwIfAny(issues);
  return { limit, nearLimit };
}

const isLimit = (value: unknown): boolean =>
  value === Number.POSITIVE_INFINITY || (Number.isInteger(value) && (value as number) >= 0);
