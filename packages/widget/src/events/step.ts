import type { Profile } from '@ess-orientation/core';
import type { QuestionId } from '../questionnaire/answers';

export interface EssOrientationStepDetail {
  /** The screen that opened. */
  step: QuestionId | 'recap';
  /** From 1. */
  position: number;
  /** How many questions are asked: at most, unless `order="fixed"`. */
  total: number;
  /** Only where the host set `expose-answers`. */
  profile?: Profile;
}

/** Another question, or the recap, opened. */
export class EssOrientationStepEvent extends Event {
  constructor(readonly detail: EssOrientationStepDetail) {
    super('ess-orientation-step', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ess-orientation-step': EssOrientationStepEvent;
  }
}
