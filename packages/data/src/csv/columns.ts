import {
  ADMISSION_MODES,
  AUDIENCES,
  COSTS,
  KINDS,
  MODELS,
  NEEDS,
  SECTORS,
  SITUATIONS,
  SPECIALISATIONS,
  STAGES,
} from '@ess-orientation/core';
import { day } from './dates';
import { evidence } from './evidence';
import { lifecycle, windows } from './periods';
import type { CellFormat, Reading } from './reading';
import { code, listOf, months, territory, text, yesNo } from './values';
import { FIELD_WORDS } from './words';

/** One column of the table: where its value is in a sheet, and how it is written. */
export interface Column {
  /** French, and stable: people keep their files. */
  header: string;
  /** `['contact', 'url']`. */
  path: readonly [string, ...string[]];
  /** A list that every sheet has: an empty cell is an empty list. Elsewhere an empty cell means that the field is absent. */
  always: boolean;
  write(value: unknown): string;
  read(cell: string): Reading<unknown>;
}

const ALWAYS = new Set(['models', 'stages', 'sectors', 'needs', 'coverage.include', 'evidence']);

/** The one place that takes a sheet at its word: a value under `path` is what `format` writes. */
function named<T>(header: string, path: string, format: CellFormat<T>): Column {
  return {
    header,
    path: path.split('.') as [string, ...string[]],
    always: ALWAYS.has(path),
    write: (value) => format.write(value as T),
    read: format.read,
  };
}

const column = <T>(field: keyof typeof FIELD_WORDS, format: CellFormat<T>): Column =>
  named(FIELD_WORDS[field], field, format);

/**
 * The columns of a sheet, in the order of the file. `coverage.within` has none: the build computes it.
 * To add a field: give it a word in `words.ts` and a line here; the round trip is tested over the whole schema.
 */
export const COLUMNS: readonly Column[] = [
  column('id', text),
  column('name', text),
  column('aliases', listOf(text)),
  column('kind', code(KINDS)),
  named('résumé', 'summary.fr', text),
  named('résumé en anglais', 'summary.en', text),
  column('lifecycle', lifecycle),
  column('replacedBy', text),
  column('models', listOf(code(MODELS))),
  column('stages', listOf(code(STAGES))),
  column('sectors', listOf(code(SECTORS))),
  column('needs', listOf(code(NEEDS))),
  column('accompanies', yesNo),
  column('situations', listOf(code(SITUATIONS))),
  column('audiences', listOf(code(AUDIENCES))),
  column('reservedTo', listOf(code(AUDIENCES))),
  named('territoires', 'coverage.include', listOf(territory)),
  named('territoires exclus', 'coverage.exclude', listOf(territory)),
  named('à distance', 'coverage.remote', yesNo),
  column('specialisation', code(SPECIALISATIONS)),
  column('operators', listOf(text)),
  column('ecosystems', listOf(text)),
  column('next', listOf(text)),
  named('admission', 'admission.mode', code(ADMISSION_MODES)),
  named('dates d’admission', 'admission.windows', windows),
  named('durée minimale (mois)', 'durationMonths.min', months),
  named('durée maximale (mois)', 'durationMonths.max', months),
  column('cost', code(COSTS)),
  named('site', 'contact.url', text),
  named('courriel', 'contact.email', text),
  named('téléphone', 'contact.phone', text),
  named('adresse', 'contact.address', text),
  named('commune', 'contact.commune', territory),
  column('evidence', evidence),
  column('checkedOn', day),
  column('checkEveryMonths', months),
];

/** Groups without a required field: they can be there and hold nothing. Their first column says so. */
const FIRST_OF_GROUP: ReadonlyMap<string, Column> = new Map(
  ['durationMonths', 'contact'].flatMap((group) => {
    const first = COLUMNS.find(({ path }) => path[0] === group);
    return first ? [[group, first] as const] : [];
  }),
);

export const saysGroupIsEmpty = (one: Column): boolean => FIRST_OF_GROUP.get(one.path[0]) === one;
