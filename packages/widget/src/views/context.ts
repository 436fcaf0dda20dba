import type { Structure } from '@ess-orientation/core';
import type { KeepStatus } from '../controllers/keep-controller';
import type { PlaceSearch } from '../controllers/place-search-controller';
import type { PlaceNames } from '../dataset/places';
import type { ContactChannel } from '../events/contact';
import type { Locale } from '../i18n/fr';
import type { Action } from '../questionnaire/reducer';

/** What every view may need besides its own props. */
export interface ViewContext {
  words: Locale;
  /** Of the screen's heading; those inside follow. */
  level: number;
  /** Of the communes and intercommunalités of the chosen place. */
  names: PlaceNames;
  search: PlaceSearch;
  act(action: Action): void;
  retry(): void;
  contacted(structure: Structure, channel: ContactChannel): void;
  keeping: Keeping;
}

/** How the person may keep the results, and what became of the last request. */
export interface Keeping {
  status: KeepStatus;
  print(): void;
  /** `null` where the device offers no sharing of its own. */
  share: ((content: ShareData) => void) | null;
  /** `null` where the page reads no such link. */
  copy: (() => void) | null;
  /** The page's address with the answers; asked for only once the person wants it. */
  link(): string;
}
