import { ecosystemSchema, structureSchema } from '../schema/published';
import { differencesOf } from './differences';
import type { Change, Fix, LooseRecord } from './fix';
import { fileText, orderKeys } from './key-order';
import { lists } from './lists';
import { apostrophes, spaces, territoryCodes } from './texts';

export type { Change } from './fix';
export { fileText, orderKeys } from './key-order';

/** In this order: a code is repaired before its list is sorted. */
export const FIXES: readonly Fix[] = [spaces, apostrophes, territoryCodes, lists];

export type AuthoredFolder = 'structures' | 'ecosystems';
const SCHEMAS = { structures: structureSchema, ecosystems: ecosystemSchema };

/** A record with every slip mended that has only one remedy, and what was changed. */
export function fixRecord(record: LooseRecord, folder: AuthoredFolder): { record: LooseRecord; changes: Change[] } {
  const changes: Change[] = [];
  let fixed = record;
  for (const { name, apply } of FIXES) {
    const before = fixed;
    fixed = apply(before);
    changes.push(...differencesOf(before, fixed).map((difference) => ({ fix: name, ...difference })));
  }
  const ordered = orderKeys(SCHEMAS[folder], fixed) as LooseRecord;
  if (JSON.stringify(ordered) !== JSON.stringify(fixed)) changes.push({ fix: 'key-order', path: '' });
  return { record: ordered, changes };
}

/**
 * The text of an authored file, mended and laid out as every other.
 * @throws SyntaxError when it is not JSON.
 */
export function fixFile(text: string, folder: AuthoredFolder): { text: string; changes: Change[] } {
  const parsed: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return { text, changes: [] };
  const { record, changes } = fixRecord(parsed as LooseRecord, folder);
  const fixed = fileText(record);
  if (fixed !== text && changes.length === 0) changes.push({ fix: 'layout', path: '' });
  return { text: fixed, changes };
}
