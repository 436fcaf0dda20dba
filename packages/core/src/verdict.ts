import type { Asked } from './asked';
import { type GateId, letsIn } from './gates/gate';
import { stageSteps } from './gates/stage';
import { NEAR_MISS_STEPS } from './near-miss';
import { ACTIVE_BIT, modelsIn, reservedIn, stagesIn } from './word';

/** What the gates but the territory's say of a word: `PASSES`, `FAILS`, or a near miss as gate × 8 + steps. */
export type Verdict = number;
export const PASSES = 0;
export const FAILS = -1;

const GATES_OF_WORDS: readonly GateId[] = ['lifecycle', 'stage', 'model', 'audience'];
export const stepsIn = (verdict: Verdict): number => verdict & 7;
export const gateIn = (verdict: Verdict): GateId => GATES_OF_WORDS[verdict >> 3] as GateId;

/** Whether they all let a word in. */
export const passes = (word: number, asked: Asked): boolean => verdictOf(word, asked) === PASSES;

export function verdictOf(word: number, { stage, model, audiences }: Asked): Verdict {
  let verdict = word & ACTIVE_BIT ? PASSES : NEAR_MISS_STEPS.lifecycle;
  if (!letsIn(stagesIn(word), stage)) {
    if (verdict !== PASSES) return FAILS;
    verdict = 8 + stageSteps(stagesIn(word), stage);
  }
  if (!letsIn(modelsIn(word), model)) {
    if (verdict !== PASSES) return FAILS;
    verdict = 16 + NEAR_MISS_STEPS.model;
  }
  if (!letsIn(reservedIn(word), audiences)) {
    if (verdict !== PASSES) return FAILS;
    verdict = 24 + NEAR_MISS_STEPS.audience;
  }
  return verdict;
}
