import type { Structure } from './dataset';
import type { IsoDate } from './dates';
import { match, type Orientation, type Recommendation } from './match';
import type { NearMiss } from './near-miss';
import { type Prepared, prepare } from './prepare';
import { checkProfile, type Profile } from './profile';
import { STAGES, type Stage } from './vocabulary';

/** Who takes over at a stage. */
export interface PathwayStep {
  stage: Stage;
  /** At most three; those linked to the step before come first. */
  recommendations: Recommendation[];
  /**
   * How the first one was found: a declared `next`, a shared ecosystem, the ranking; `none`: nobody known here.
   * A step further on does not depend on a model: once carried, a project is accompanied as any other.
   */
  via: 'next' | 'ecosystem' | 'ranking' | 'none';
  safetyNet: Structure | null;
  /** For a gap: the nearest who miss by one answer; empty otherwise. */
  nearest: NearMiss[];
}

const SHOWN = 3;
const SHORT = { limit: SHOWN, nearMisses: SHOWN };

/**
 * The path from the profile's stage (from the first one when it is not known) to the last: a chain of structures.
 * @throws EssOrientationError as `match` does.
 */
export function pathway(index: Prepared, profile: Profile, options: { on?: IsoDate } = {}): PathwayStep[] {
  checkProfile(profile);
  const from = profile.stage === undefined ? 0 : STAGES.indexOf(profile.stage);
  const steps: PathwayStep[] = [];
  for (const stage of STAGES.slice(from)) {
    const before = steps[steps.length - 1];
    const asked = before ? carriedFurther(profile, stage) : { ...profile, stage };
    const doors = (before?.recommendations ?? [])
      .map(({ structure }) => structure)
      .filter(({ next, ecosystems }) => next || ecosystems);
    steps.push(stepAfter(doors, stage, index, (among) => match(among, asked, { ...options, ...SHORT })));
  }
  return steps;
}

function carriedFurther({ situation: _situation, model: _model, ...answers }: Profile, stage: Stage): Profile {
  return { ...answers, stage };
}

function stepAfter(
  doors: readonly Structure[],
  stage: Stage,
  index: Prepared,
  ask: (among: Prepared) => Orientation,
): PathwayStep {
  /** The best of those that are linked to a door: they are few, and may be far down among all. */
  const linked = (isLinked: (door: Structure, other: Structure) => boolean): Recommendation[] => {
    if (doors.length === 0) return [];
    const structures = index.structures.filter((other) => doors.some((door) => isLinked(door, other)));
    return ask(prepare({ ...index.dataset, structures }, index.weights)).recommendations;
  };
  const next = linked((door, { id }) => door.next?.includes(id) === true);
  const kin = linked(sharesEcosystem);
  const { recommendations: best, safetyNet, nearMisses } = ask(index);
  const recommendations = [...next, ...kin, ...best]
    .filter(({ structure }, at, all) => all.findIndex((one) => one.structure === structure) === at)
    .slice(0, SHOWN)
    .map((one, at) => ({ ...one, rank: at + 1 }));
  const via = next.length > 0 ? 'next' : kin.length > 0 ? 'ecosystem' : best.length > 0 ? 'ranking' : 'none';
  return { stage, recommendations, via, safetyNet, nearest: via === 'none' ? nearMisses : [] };
}

const sharesEcosystem = (one: Structure, other: Structure): boolean =>
  one.id !== other.id && (one.ecosystems ?? []).some((id) => other.ecosystems?.includes(id));
