import type { Structure } from '@ess-orientation/core';
import type { Keeping } from '../controllers/keep-controller';
import type { PlaceSearch } from '../controllers/place-search-controller';
import type { PlaceNames } from '../dataset/places';
import type { ContactChannel } from '../events/contact';
import type { Locale } from '../i18n/fr';
import type { Action } from '../questionnaire/action';

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
