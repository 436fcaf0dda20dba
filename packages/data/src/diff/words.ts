import {
  ADMISSION_WORDS,
  AUDIENCE_WORDS,
  COST_WORDS,
  ECOSYSTEM_WORDS,
  KIND_WORDS,
  MODEL_WORDS,
  NEED_WORDS,
  SECTOR_WORDS,
  SITUATION_WORDS,
  SPECIALISATION_WORDS,
  STAGE_WORDS,
} from '../words';

const TABLES: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map<string, Readonly<Record<string, string>>>(
  [
    ['kind', KIND_WORDS],
    ['models', MODEL_WORDS],
    ['stages', STAGE_WORDS],
    ['sectors', SECTOR_WORDS],
    ['needs', NEED_WORDS],
    ['situations', SITUATION_WORDS],
    ['audiences', AUDIENCE_WORDS],
    ['reservedTo', AUDIENCE_WORDS],
    ['specialisation', SPECIALISATION_WORDS],
    ['admission.mode', ADMISSION_WORDS],
    ['cost', COST_WORDS],
    ['type', ECOSYSTEM_WORDS],
  ],
);

/** What a code of a field is called in a French sentence; other values as they are. */
export const wordsOf = (field: string, value: string): string => TABLES.get(field)?.[value] ?? value;
