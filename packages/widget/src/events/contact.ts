import type { Profile } from '@ess-orientation/core';

export type ContactChannel = 'url' | 'email' | 'phone';

export interface EssOrientationContactDetail {
  structureId: string;
  channel: ContactChannel;
  /** Only where the host set `expose-answers`. */
  profile?: Profile;
}

/** A contact link of a structure was followed. */
export class EssOrientationContactEvent extends Event {
  constructor(readonly detail: EssOrientationContactDetail) {
    super('ess-orientation-contact', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ess-orientation-contact': EssOrientationContactEvent;
  }
}
