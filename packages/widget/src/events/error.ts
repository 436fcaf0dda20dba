export interface EssOrientationFaultDetail {
  /** `unreachable`, `timeout`, `http-status`, `newer-format`…: see `LoadIssueCode` of `@ess-orientation/data`. */
  code: string;
  /** The address of the dataset, or where in it the fault lies. */
  path: string;
  message: string;
}

/** The dataset could not be loaded or read. The one event that no user action starts. */
export class EssOrientationFaultEvent extends Event {
  constructor(readonly detail: EssOrientationFaultDetail) {
    super('ess-orientation-error', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ess-orientation-error': EssOrientationFaultEvent;
  }
}
