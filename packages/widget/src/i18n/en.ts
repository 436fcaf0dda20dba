import { dateText, durationText } from './en/dates';
import { gates } from './en/gates';
import { keep } from './en/keep';
import { kinds } from './en/kinds';
import { path } from './en/path';
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
  path,
  keep,
  placeName,
  placeNames,
  dateText,
  durationText,
  inSentence,
  listed,
};
