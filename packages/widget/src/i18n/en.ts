import { adviser } from './en/adviser';
import { dateText, durationText } from './en/dates';
import { ess } from './en/ess';
import { gates } from './en/gates';
import { keep } from './en/keep';
import { kinds } from './en/kinds';
import { noCarrier } from './en/no-carrier';
import { path } from './en/path';
import { placeName, placeNames } from './en/places';
import { questions } from './en/questions';
import { reasons } from './en/reasons';
import { results } from './en/results';
import { sheet } from './en/sheet';
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
