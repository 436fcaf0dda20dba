import type { Profile } from '@ess-orientation/core';

export interface EssOrientationStartDetail {
  /** Only where the host set `expose-answers`. */
  profile?: Profile;
}

/** The first answer was given. */
export class EssOrientationStartEvent extends Event {
  constructor(readonly detail: EssOrientationStartDetail) {
    super('ess-orientation-start', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ess-orientation-start': EssOrientationStartEvent;
  }
}
