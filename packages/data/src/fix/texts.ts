import { type Fix, type LooseRecord, mapTexts } from './fix';
import { repairTerritoryCode } from './territory-code';

const PROSE = new Set([
  'name',
  'aliases',
  'operators',
  'summary.fr',
  'summary.en',
  'evidence.source.title',
  'evidence.note',
]);
const CODES = new Set(['coverage.include', 'coverage.exclude', 'contact.commune']);

/** No space at either end, and one at a time in what is read as prose. Non-breaking spaces inside stay. */
export const spaces: Fix = {
  name: 'spaces',
  description: 'No space before or after a text, no two in a row in prose.',
  apply: (record) =>
    mapTexts(record, (text, path) =>
      PROSE.has(path) ? text.trim().replace(/ {2,}/g, ' ') : text.trim(),
    ) as LooseRecord,
};

/** Only between letters: elsewhere a straight one may be a quotation mark, or a prime. */
export const apostrophes: Fix = {
  name: 'apostrophes',
  description: 'Typographic apostrophes in summaries.',
  apply: (record) =>
    mapTexts(record, (text, path) =>
      path.startsWith('summary.') ? text.replace(/(?<=\p{L})'(?=[\p{L}\d«])/gu, '’') : text,
    ) as LooseRecord,
};

export const territoryCodes: Fix = {
  name: 'territory-codes',
  description: 'Codes in their official spelling, where they can mean only one territory.',
  apply: (record) =>
    mapTexts(record, (text, path) => (CODES.has(path) ? repairTerritoryCode(text) : text)) as LooseRecord,
};
