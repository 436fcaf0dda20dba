import type { AdmissionWindow, LifecyclePeriod } from '@ess-orientation/core';
import { day, partialDate } from './dates';
import { EMPTY, escapeText, splitCell, unescapeText } from './escape';
import { allOf, type CellFormat, isRefusal, type Reading } from './reading';
import { word } from './values';
import { STATUS_WORDS } from './words';

const status = word(STATUS_WORDS);

/** `en activité depuis 2012-02 | fermée depuis 2015`. */
export const lifecycle: CellFormat<LifecyclePeriod[]> = {
  write: (periods) =>
    periods
      .map(({ status: is, since }) => (since ? `${STATUS_WORDS[is]} depuis ${since}` : STATUS_WORDS[is]))
      .join(' | '),
  read: (cell) => allOf(splitCell(cell, '|').map(readPeriod)),
};

function readPeriod(part: string): Reading<LifecyclePeriod> {
  const [is = '', since, ...more] = part.split(/\s+depuis\s+/);
  const period = status.read(is);
  if (isRefusal(period) || more.length > 0) {
    const expected = 'en activité depuis 2012-02 | fermée depuis 2015';
    return { expected, hint: `each state is ${Object.values(STATUS_WORDS).join(', ')}, then “depuis” and a date` };
  }
  if (since === undefined) return { value: { status: period.value } };
  const date = partialDate.read(since);
  return isRefusal(date) ? date : { value: { status: period.value, since: date.value } };
}

/** `2026-01-05 à 2026-02-28 https://…`: when one can apply, and where that is said. */
export const windows: CellFormat<AdmissionWindow[]> = {
  write: (all) =>
    all
      .map(({ opens, closes, url }) => `${opens} à ${closes}${url === undefined ? '' : ` ${escapeText(url, '|')}`}`)
      .join(' | ') || EMPTY,
  read: (cell) => allOf(splitCell(cell, '|').map(readWindow)),
};

function readWindow(part: string): Reading<AdmissionWindow> {
  const [, first = '', last = '', url] = /^(\S+)\s+à\s+(\S+)(?: ([\s\S]*))?$/.exec(part) ?? [];
  const opens = day.read(first);
  const closes = day.read(last);
  if (isRefusal(opens) || isRefusal(closes)) {
    const expected = '2026-01-05 à 2026-02-28 https://exemple.fr/appel';
    return { expected, hint: 'write the first day, “à”, the last day, then the address if there is one' };
  }
  const days = { opens: opens.value, closes: closes.value };
  return { value: url === undefined ? days : { ...days, url: unescapeText(url) } };
}
