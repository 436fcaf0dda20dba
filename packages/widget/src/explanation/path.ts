import type { Ecosystem, PathwayStep, Profile, Structure } from '@ess-orientation/core';

/** How a structure of a step is tied to the step before; `null`: by nothing but the ranking. */
export type PathTie =
  | { by: 'next'; from: Structure }
  | { by: 'ecosystem'; from: Structure; ecosystem: string }
  | { by: 'continues' }
  | null;

/**
 * The steps worth drawing; none where the picture would only repeat the screen or fill it: at the last stage, where
 * nobody is known at any stage, or where the stage or the place is unknown and nothing ties a step to the one before.
 */
export function tellingPath(steps: readonly PathwayStep[], { stage, territory }: Profile): readonly PathwayStep[] {
  const [, ...later] = steps;
  const known = stage !== undefined && (territory ?? []).length > 0;
  const tied = later.some(({ via }) => via === 'next' || via === 'ecosystem');
  const someone = steps.some(({ recommendations }) => recommendations.length > 0);
  return later.length > 0 && someone && (known || tied) ? steps : [];
}

export function tieOf(
  structure: Structure,
  before: PathwayStep | undefined,
  ecosystems: readonly Ecosystem[],
): PathTie {
  const doors = before?.recommendations.map((one) => one.structure) ?? [];
  const source = doors.find(({ next }) => next?.includes(structure.id));
  if (source) return { by: 'next', from: source };
  if (doors.some(({ id }) => id === structure.id)) return { by: 'continues' };
  for (const from of doors) {
    const shared = from.ecosystems?.find((id) => structure.ecosystems?.includes(id));
    if (shared) return { by: 'ecosystem', from, ecosystem: ecosystems.find(({ id }) => id === shared)?.name ?? '' };
  }
  return null;
}
