import type { Structure } from './dataset';
import { audiencesLetIn } from './gates/audience';
import { modelsLetIn } from './gates/model';
import { stagesLetIn } from './gates/stage';
import { AUDIENCES, MODELS, STAGES } from './vocabulary';

/** Where each closed list starts in the packed words. */
export const STAGE_SHIFT = 0;
export const MODEL_SHIFT = STAGES.length;
export const AUDIENCE_SHIFT = MODEL_SHIFT + MODELS.length;
const ACTIVE_SHIFT = AUDIENCE_SHIFT + AUDIENCES.length;
export const ACTIVE_BIT = 1 << ACTIVE_SHIFT;
/** Set where a row can be met only once, whatever the place: one territory, and no exclusion. */
export const PLAIN_BIT = 1 << (ACTIVE_SHIFT + 1);

/**
 * Structures that the gates can't tell apart, on a day: who lets in the same stages, models and audiences. There are some
 * hundreds of classes however many structures, so that a gate is asked of a class, not of each structure.
 */
export interface Classes {
  /** The class of each row. */
  of: Int32Array;
  /** What each class lets in: stages, models, audiences, `ACTIVE_BIT`, `PLAIN_BIT`. A sheet that states nothing lets all in. */
  words: Int32Array;
  /** How many ranked rows each class has. */
  rankedCounts: Int32Array;
  /** Scratch, a number a class: what the scan in hand finds out once for each. */
  verdicts: Int8Array;
  ceilingSums: Float64Array;
  ceilingTotals: Float64Array;
}

export function buildClasses(
  structures: readonly Structure[],
  ranked: Int32Array,
  isActive: (structure: Structure) => boolean,
): Classes {
  const of = new Int32Array(structures.length);
  const numbers = new Map<number, number>();
  for (let row = 0; row < structures.length; row++) {
    const structure = structures[row] as Structure;
    const word = wordOf(structure) | (isActive(structure) ? ACTIVE_BIT : 0);
    let number = numbers.get(word);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(word, number);
    }
    of[row] = number;
  }
  const rankedCounts = new Int32Array(numbers.size);
  for (const row of ranked) rankedCounts[of[row] as number] = (rankedCounts[of[row] as number] as number) + 1;
  return {
    of,
    words: Int32Array.from(numbers.keys()),
    rankedCounts,
    verdicts: new Int8Array(numbers.size),
    ceilingSums: new Float64Array(numbers.size),
    ceilingTotals: new Float64Array(numbers.size),
  };
}

function wordOf(structure: Structure): number {
  return (
    (stagesLetIn(structure) << STAGE_SHIFT) |
    (modelsLetIn(structure) << MODEL_SHIFT) |
    (audiencesLetIn(structure) << AUDIENCE_SHIFT) |
    (isPlain(structure) ? PLAIN_BIT : 0)
  );
}

function isPlain({ coverage: { include, exclude, remote } }: Structure): boolean {
  if (exclude && exclude.length > 0) return false;
  return include.length === (remote && include[0] !== 'FR' ? 0 : 1);
}

/** The ranked rows, those of one class together: stable, so that neighbours stay neighbours. */
export function byClass(ranked: Int32Array, { of, rankedCounts }: Classes): Int32Array {
  const next = new Int32Array(rankedCounts.length);
  for (let number = 1; number < next.length; number++) {
    next[number] = (next[number - 1] as number) + (rankedCounts[number - 1] as number);
  }
  const sorted = new Int32Array(ranked.length);
  for (const row of ranked) {
    const number = of[row] as number;
    const at = next[number] as number;
    sorted[at] = row;
    next[number] = at + 1;
  }
  return sorted;
}
