import { adviser } from './fr/adviser';
import { dateText, durationText } from './fr/dates';
import { ess } from './fr/ess';
import { gates } from './fr/gates';
import { keep } from './fr/keep';
import { kinds } from './fr/kinds';
import { noCarrier } from './fr/no-carrier';
import { path } from './fr/path';
import { placeName, placeNames } from './fr/places';
import { questions } from './fr/questions';
import { reasons } from './fr/reasons';
import { results } from './fr/results';
import { sheet } from './fr/sheet';
import { ui } from './fr/ui';
import { inSentence, listed, vocabulary } from './fr/vocabulary';

/** French is the reference: what it says, every other locale must say. */
export const fr = {
  code: 'fr',
  ui,
  questions,
  vocabulary,
  kinds,
  reasons,
  gates,
  results,
  path,
  keep,
  ess,
  adviser,
  sheet,
  noCarrier,
  placeName,
  placeNames,
  dateText,
  durationText,
  inSentence,
  listed,
};

/** What a complete locale is. A missing key fails the build. */
export type Locale = typeof fr;
