import { dateText, durationText } from './en/dates';
import { gates } from './en/gates';
import { kinds } from './en/kinds';
import { placeName, placeNames } from './en/places';
import { questions } from './en/questions';
import { reasons } from './en/reasons';
import { results } from './en/results';
import { ui } from './en/ui';
import { inSentence, listed, vocabulary } from './en/vocabulary';
import type { Locale } from './fr';

export const en: Locale = {
  code: 'en',
  ui,
  questions,
  vocabulary,
  kinds,
  reasons,
  gates,
  results,
  placeName,
  placeNames,
  dateText,
  durationText,
  inSentence,
  listed,
};
