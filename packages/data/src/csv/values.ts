import type { TerritoryCode } from '@ess-orientation/core';
import { repairTerritoryCode } from '../fix/territory-code';
import { EMPTY, escapeText, splitCell, unescapeText } from './escape';
import { allOf, type CellFormat, plain } from './reading';

/** What the schema checks is not checked twice: a format refuses only what it can't turn into a value. */
export const text: CellFormat<string> = {
  write: (value) => escapeText(value),
  read: (cell) => ({ value: unescapeText(cell) }),
};

/** A word of a closed list; case, accents and spaces are forgiven (“Émergence”, “reseau territorial”). */
export function code<T extends string>(list: readonly T[]): CellFormat<T> {
  const known = new Map(list.map((word) => [plain(word), word]));
  return {
    write: (value) => value,
    read: (cell) => ({ value: known.get(plain(cell)) ?? (unescapeText(cell) as T) }),
  };
}

/** Like `code`, for the few ids that are not French: written as French words. */
export function word<T extends string>(words: Readonly<Record<T, string>>): CellFormat<T> {
  const ids = Object.keys(words) as T[];
  const known = new Map([
    ...ids.map((id) => [plain(id), id] as const),
    ...ids.map((id) => [plain(words[id]), id] as const),
  ]);
  return {
    write: (value) => words[value],
    read(cell) {
      const value = known.get(plain(cell));
      if (value !== undefined) return { value };
      return { expected: ids.map((id) => words[id]).join(' | '), hint: 'use one of these words' };
    },
  };
}

export const territory: CellFormat<TerritoryCode> = {
  write: (value) => value,
  read: (cell) => ({ value: repairTerritoryCode(unescapeText(cell)) }),
};

const YES = new Set(['oui', 'o', 'vrai', 'true', 'yes', 'x', '1']);
const NO = new Set(['non', 'n', 'faux', 'false', 'no', '0']);

export const yesNo: CellFormat<boolean> = {
  write: (value) => (value ? 'oui' : 'non'),
  read(cell) {
    const answer = plain(cell);
    if (YES.has(answer)) return { value: true };
    if (NO.has(answer)) return { value: false };
    return { expected: 'oui | non', hint: 'leave the cell empty when it is not known' };
  },
};

/** A number of months, with a decimal comma: a French spreadsheet takes `4.5` for the fourth of May. */
export const months: CellFormat<number> = {
  write: (value) => String(value).replace('.', ','),
  read(cell) {
    const figures = cell
      .trim()
      .replace(/\s*mois$/i, '')
      .replace(',', '.');
    if (/^\d+(?:\.\d+)?(?:e-?\d+)?$/.test(figures)) return { value: Number(figures) };
    return { expected: 'a number of months such as 6 or 4,5', hint: 'write figures only' };
  },
};

/** Values joined by ` | `. */
export function listOf<T extends string>(item: CellFormat<T>): CellFormat<T[]> {
  return {
    write: (values) => values.map((value) => escapeText(value, '|')).join(' | ') || EMPTY,
    read: (cell) => allOf(splitCell(cell, '|').map((part) => item.read(part))),
  };
}
