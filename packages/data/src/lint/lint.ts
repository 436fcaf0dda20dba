import type { Ecosystem, Structure } from '@ess-orientation/core';
import * as z from 'zod/mini';
import { toIssue } from '../read';
import { ecosystemSchema, structureSchema } from '../schema/published';
import type { Fault, Problem } from './problem';
import type { Authored, Workshop } from './rule';
import { ECOSYSTEM_RULES, STRUCTURE_RULES } from './rules';

/** What is authored, as read from the files: any JSON. */
export interface AuthoredFiles {
  publishedOn: string;
  structures: readonly Authored<unknown>[];
  ecosystems: readonly Authored<unknown>[];
  territoryExists(code: string): boolean;
}

/** Every problem of every file, at once. A record of the wrong shape is checked against no further rule. */
export function lint(files: AuthoredFiles): Problem[] {
  const structures = checkShapes<Structure>('structures', files.structures, structureSchema);
  const ecosystems = checkShapes<Ecosystem>('ecosystems', files.ecosystems, ecosystemSchema);
  const workshop: Workshop = {
    publishedOn: files.publishedOn,
    structures: byId(structures.valid),
    ecosystems: byId(ecosystems.valid),
    territoryExists: files.territoryExists,
  };
  return [
    ...structures.problems,
    ...ecosystems.problems,
    ...structures.valid.flatMap((sheet) => applyRules('structures', STRUCTURE_RULES, sheet, workshop)),
    ...ecosystems.valid.flatMap((sheet) => applyRules('ecosystems', ECOSYSTEM_RULES, sheet, workshop)),
  ];
}

function checkShapes<T>(folder: string, sheets: readonly Authored<unknown>[], schema: z.ZodMiniType) {
  const valid: Authored<T>[] = [];
  const problems: Problem[] = [];
  for (const { fileName, record } of sheets) {
    const result = z.safeParse(schema, record, { reportInput: true });
    if (result.success) valid.push({ fileName, record: record as T });
    else {
      for (const { code, path, expected, found } of result.error.issues.map(toIssue)) {
        const hint =
          code === 'missing-value' ? 'add it' : 'see GLOSSARY.md for the closed lists, schema.json for the shapes';
        problems.push({ rule: 'schema', file: `${folder}/${fileName}.json`, path, expected, found, hint });
      }
    }
  }
  return { valid, problems };
}

interface AnyRule<T> {
  name: string;
  check(sheet: Authored<T>, workshop: Workshop): Fault[];
}

function applyRules<T>(
  folder: string,
  rules: readonly AnyRule<T>[],
  sheet: Authored<T>,
  workshop: Workshop,
): Problem[] {
  return rules.flatMap((rule) =>
    rule
      .check(sheet, workshop)
      .map((fault) => ({ rule: rule.name, file: `${folder}/${sheet.fileName}.json`, ...fault })),
  );
}

const byId = <T extends { id: string }>(sheets: readonly Authored<T>[]): Map<string, T> =>
  new Map(sheets.map(({ record }) => [record.id, record]));
