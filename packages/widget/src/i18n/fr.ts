import { dateText, durationText } from './fr/dates';
import { gates } from './fr/gates';
import { keep } from './fr/keep';
import { kinds } from './fr/kinds';
import { path } from './fr/path';
import { placeName, placeNames } from './fr/places';
import { questions } from './fr/questions';
import { reasons } from './fr/reasons';
import { results } from './fr/results';
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
  placeName,
  placeNames,
  dateText,
  durationText,
  inSentence,
  listed,
};

/** What a complete locale is. A missing key fails the build. */
export type Locale = typeof fr;
