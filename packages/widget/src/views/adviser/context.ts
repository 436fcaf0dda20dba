import type { AdviserAction, AdviserState } from '../../adviser/state';
import type { KeepStatus } from '../../controllers/keep-controller';
import type { ReferralChannel } from '../../events/referral';
import type { ViewContext } from '../context';

/** What the page of an adviser may need besides what every view does. */
export interface AdviserContext extends ViewContext {
  adviser: AdviserState;
  advise(action: AdviserAction): void;
  handed(structureId: string, channel: ReferralChannel): void;
  /** Puts a text where it can be pasted from. */
  copyText(text: string): void;
  copied: KeepStatus;
}
