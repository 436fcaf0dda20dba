import type { OrientationStatus, Profile } from '@ess-orientation/core';

export interface EssOrientationResultsDetail {
  status: OrientationStatus;
  /** How many structures fit, beyond those shown. */
  total: number;
  datasetVersion: string;
  /** Only where the host set `expose-answers`. */
  profile?: Profile;
}

/** The results were asked for and shown. */
export class EssOrientationResultsEvent extends Event {
  constructor(readonly detail: EssOrientationResultsDetail) {
    super('ess-orientation-results', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ess-orientation-results': EssOrientationResultsEvent;
  }
}
