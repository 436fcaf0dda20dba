import type { QuestionId } from '../questionnaire/answers';

export interface EssOrientationRestartDetail {
  /** How far the person had gone: the screen that was open. */
  step: QuestionId | 'recap' | 'results';
}

/** The answers were erased. */
export class EssOrientationRestartEvent extends Event {
  constructor(readonly detail: EssOrientationRestartDetail) {
    super('ess-orientation-restart', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ess-orientation-restart': EssOrientationRestartEvent;
  }
}
