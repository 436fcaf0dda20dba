import type { EssOrientationError, Orientation, Profile, Structure } from '@ess-orientation/core';
import type { State } from '../questionnaire/state';
import { type ContactChannel, EssOrientationContactEvent } from './contact';
import { EssOrientationFaultEvent } from './error';
import { eventsOf } from './of-transition';
import { EssOrientationReferralEvent, type ReferralChannel } from './referral';
import { EssOrientationResultsEvent } from './results';

/** Tells the page what happens. Answers go with it only where the page asked for them. */
export class PageEvents {
  constructor(
    private readonly host: EventTarget,
    private readonly exposed: () => { profile?: Profile },
  ) {}

  readonly fault = ({ code, path, message }: EssOrientationError<string>): void => {
    this.host.dispatchEvent(new EssOrientationFaultEvent({ code, path, message }));
  };

  readonly results = ({ status, total, datasetVersion }: Orientation): void => {
    this.host.dispatchEvent(new EssOrientationResultsEvent({ status, total, datasetVersion, ...this.exposed() }));
  };

  readonly referral = (structureId: string, channel: ReferralChannel): void => {
    this.host.dispatchEvent(new EssOrientationReferralEvent({ structureId, channel, ...this.exposed() }));
  };

  readonly contact = ({ id }: Structure, channel: ContactChannel): void => {
    this.host.dispatchEvent(new EssOrientationContactEvent({ structureId: id, channel, ...this.exposed() }));
  };

  /** The person acted. */
  transition(before: State, after: State): void {
    for (const event of eventsOf(before, after, this.exposed())) this.host.dispatchEvent(event);
  }
}
