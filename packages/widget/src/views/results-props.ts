import type { Orientation, Profile, Structure } from '@ess-orientation/core';
import type { Ready } from '../controllers/dataset-controller';

/** What every part of the results is drawn from. */
export interface ResultsProps {
  orientation: Orientation;
  profile: Profile;
  ready: Ready;
  /** Today, to tell a past call from an open one. */
  today: string;
  /** Named before the cards: not named again after them. */
  above: ReadonlySet<Structure | undefined>;
}
