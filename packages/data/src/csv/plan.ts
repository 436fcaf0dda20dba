import type { Structure } from '@ess-orientation/core';
import { fileText, orderKeys } from '../fix/key-order';
import { type AuthoredFiles, lint } from '../lint/lint';
import type { Problem } from '../lint/problem';
import { structureSchema } from '../schema/published';
import type { Encoding } from './decode';
import type { ImportProblem } from './problem';
import { type CsvReading, readCsv, type SheetRow } from './read';
import type { LooseSheet } from './sheet';

/** What an import would do. Nothing is done while there is a problem. */
export interface ImportPlan {
  encoding: Encoding;
  added: Structure[];
  changed: { sheet: Structure; fields: string[] }[];
  /** Ids of sheets that say this already. */
  unchanged: string[];
  problems: ImportProblem[];
}

/** Reads a CSV file against the sheets there are, and checks what they would become together. Pure. */
export function planImport(bytes: Uint8Array, authored: AuthoredFiles): ImportPlan {
  const existing = new Map(
    authored.structures.flatMap(({ fileName, record }) => (isObject(record) ? [[fileName, record] as const] : [])),
  );
  const reading = readCsv(bytes, (id) => existing.get(id));
  const plan: ImportPlan = { encoding: reading.encoding, added: [], changed: [], unchanged: [], problems: [] };
  for (const { sheet } of reading.sheets) {
    const before = existing.get(sheet.id);
    const fields = before ? changedFields(before, sheet) : [];
    if (!before) plan.added.push(sheet);
    else if (fields.length > 0) plan.changed.push({ sheet, fields });
    else plan.unchanged.push(sheet.id);
  }
  plan.problems = [...reading.problems, ...(reading.problems.length === 0 ? lintTogether(reading, authored) : [])];
  return plan;
}

const isObject = (record: unknown): record is LooseSheet =>
  typeof record === 'object' && record !== null && !Array.isArray(record);

function changedFields(before: LooseSheet, after: Structure): string[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const textOf = (sheet: object, field: string) => {
    const { [field]: value } = orderKeys(structureSchema, sheet) as LooseSheet;
    return value === undefined ? '' : fileText(value);
  };
  return fields.filter((field) => textOf(before, field) !== textOf(after, field));
}

/** What the rows would break that was not broken before, in their own sheets or in others. */
function lintTogether({ sheets }: CsvReading, authored: AuthoredFiles): ImportProblem[] {
  const rows = new Map(sheets.map((row) => [row.sheet.id, row]));
  const kept = authored.structures.filter(({ fileName }) => !rows.has(fileName));
  const incoming = sheets.map(({ sheet }) => ({ fileName: sheet.id, record: sheet }));
  const known = new Set(lint(authored).map(keyOf));
  const after = lint({ ...authored, structures: [...kept, ...incoming] });
  return after.filter((problem) => !known.has(keyOf(problem))).map((problem) => placed(problem, rows));
}

const keyOf = (problem: Problem): string => JSON.stringify(problem);

function placed(problem: Problem, rows: ReadonlyMap<string, SheetRow>): ImportProblem {
  const row = rows.get(problem.file.replace(/^structures\/|\.json$/g, ''));
  return row ? { ...problem, at: row.placeOf(problem.path) } : problem;
}
