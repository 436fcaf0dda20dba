import { ask } from './asked';
import { Best } from './best';
import type { Structure } from './dataset';
import type { IsoDate } from './dates';
import { explain } from './explain';
import { hashText, mixHashes } from './hash';
import { match, type Recommendation } from './match';
import type { NearMiss } from './near-miss';
import type { Prepared } from './prepare';
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
    const {
      recommendations: best,
      safetyNet,
      nearMisses,
    } = match(index, asked, {
      ...options,
      limit: SHOWN,
      nearMisses: SHOWN,
    });
    const doors = before?.recommendations.map(({ structure }) => structure) ?? [];
    const tied = tiedTo(doors, index, asked, options);
    const others = best.filter(({ structure }) => !tied.some((one) => one.structure === structure));
    const recommendations = [...tied, ...others].slice(0, SHOWN).map((one, at) => ({ ...one, rank: at + 1 }));
    const [first] = tied;
    const via = first ? (isNext(doors, first.structure) ? 'next' : 'ecosystem') : best.length > 0 ? 'ranking' : 'none';
    steps.push({ stage, recommendations, via, safetyNet, nearest: via === 'none' ? nearMisses : [] });
  }
  return steps;
}

function carriedFurther({ situation: _situation, model: _model, ...answers }: Profile, stage: Stage): Profile {
  return { ...answers, stage };
}

/** Those that qualify and are linked to a door: the declared first, each in the order of the ranking. */
function tiedTo(
  doors: readonly Structure[],
  index: Prepared,
  profile: Profile,
  options: { on?: IsoDate },
): Omit<Recommendation, 'rank'>[] {
  if (!doors.some(({ next, ecosystems }) => next || ecosystems)) return [];
  const { hash } = ask(profile);
  const best = new Best(SHOWN, index.before);
  index.structures.forEach((structure, row) => {
    const steps = isNext(doors, structure) ? 0 : doors.some((door) => sharesEcosystem(door, structure)) ? 1 : 2;
    if (steps === 2) return;
    const { qualifies, score } = explain(index, profile, structure.id, options);
    if (qualifies) best.add(row, steps, score, mixHashes(hashText(structure.id), hash), 'not-asked', null);
  });
  return best.sorted().map(({ row }) => {
    const { structure, score, criteria } = explain(index, profile, (index.structures[row] as Structure).id, options);
    return { structure, score, criteria };
  });
}

const isNext = (doors: readonly Structure[], { id }: Structure): boolean =>
  doors.some(({ next }) => next?.includes(id));

const sharesEcosystem = (one: Structure, other: Structure): boolean =>
  one.id !== other.id && (one.ecosystems ?? []).some((id) => other.ecosystems?.includes(id));
