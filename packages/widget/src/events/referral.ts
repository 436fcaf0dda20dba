import type { Profile } from '@ess-orientation/core';

/** `sheet`: opened on the screen; then printed, mailed to the person, or handed to the structure (mailed or copied). */
export type ReferralChannel = 'sheet' | 'print' | 'person' | 'receiver';

export interface EssOrientationReferralDetail {
  structureId: string;
  channel: ReferralChannel;
  /** Only where the host set `expose-answers`. */
  profile?: Profile;
}

/** In `mode="conseiller"`: a referral sheet was opened, printed, mailed or copied. */
export class EssOrientationReferralEvent extends Event {
  constructor(readonly detail: EssOrientationReferralDetail) {
    super('ess-orientation-referral', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ess-orientation-referral': EssOrientationReferralEvent;
  }
}
