import type { EssOrientationError, OverlayChange } from '@ess-orientation/core';

/** For the console of whoever keeps the overlay: what is wrong, and that the national data is shown all the same. */
export function overlayProblem(problem: EssOrientationError<string> | OverlayChange): string {
  if (problem instanceof Error) return `${problem.message} The dataset is shown without it.`;
  return `could not ${problem.action} "${problem.id}" (${problem.problem}). The rest of the overlay is applied.`;
}
