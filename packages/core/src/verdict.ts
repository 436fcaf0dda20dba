import type { Asked } from './asked';
import { ACTIVE_BIT, AUDIENCE_SHIFT, type Classes, MODEL_SHIFT } from './classes';
import { AUDIENCE_BITS, MODEL_BITS, STAGE_BITS } from './columns';
import type { GateId } from './gates/gate';
import { stageSteps } from './gates/stage';
import { NEAR_MISS_STEPS } from './near-miss';

/** What the gates but the territory's say of a class: `PASSES`, `FAILS`, or a near miss as gate × 8 + steps. */
export type Verdict = number;
export const PASSES = 0;
export const FAILS = -1;

const GATES_OF_CLASSES: readonly GateId[] = ['lifecycle', 'stage', 'model', 'audience'];
export const stepsIn = (verdict: Verdict): number => verdict & 7;
export const gateIn = (verdict: Verdict): GateId => GATES_OF_CLASSES[verdict >> 3] as GateId;

/** The gates asked of every class: a gate is open where what is let in meets what is asked, and "not asked" asks for all. */
export function verdictsOf({ words, verdicts }: Classes, asked: Asked): Int8Array {
  const stage = asked.stage || STAGE_BITS;
  const model = (asked.model || MODEL_BITS) << MODEL_SHIFT;
  const audience = (asked.audiences || AUDIENCE_BITS) << AUDIENCE_SHIFT;
  for (let number = 0; number < words.length; number++) {
    const lets = words[number] as number;
    let failures = 0;
    let verdict = PASSES;
    if (!(lets & ACTIVE_BIT)) {
      failures++;
      verdict = NEAR_MISS_STEPS.lifecycle;
    }
    if (!(lets & stage)) {
      failures++;
      verdict = 8 + stageSteps(lets & STAGE_BITS, stage);
    }
    if (!(lets & model)) {
      failures++;
      verdict = 16 + NEAR_MISS_STEPS.model;
    }
    if (!(lets & audience)) {
      failures++;
      verdict = 24 + NEAR_MISS_STEPS.audience;
    }
    verdicts[number] = failures > 1 ? FAILS : verdict;
  }
  return verdicts;
}
