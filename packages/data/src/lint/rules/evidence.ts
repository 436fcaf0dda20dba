import type { Ecosystem, Evidence, Structure } from '@ess-orientation/core';
import type { Fault } from '../problem';
import type { EcosystemRule, StructureRule } from '../rule';

/** Fields that state nothing about the world, or are computed. */
const NOT_FACTS = new Set(['id', 'summary', 'evidence', 'checkedOn', 'checkEveryMonths', 'within']);

/** The fields of a record that state something, and so need a source. Empty lists state nothing. */
export function statedFields(record: Structure | Ecosystem): string[] {
  return Object.entries(record)
    .filter(
      ([field, value]) => !NOT_FACTS.has(field) && value !== undefined && !(Array.isArray(value) && value.length === 0),
    )
    .map(([field]) => field);
}

/** The field an evidence path is about: `contact.url` → `contact`. */
const fieldOf = (path: string): string => path.split('.')[0] as string;

function check(record: Structure | Ecosystem): Fault[] {
  const stated = statedFields(record);
  const covered = new Set(record.evidence.flatMap(({ fields }) => fields.map(fieldOf)));
  return [
    ...stated
      .filter((field) => !covered.has(field))
      .map((field) => ({
        path: field,
        expected: 'an evidence that names this field',
        found: 'none',
        hint: 'add the source that states it to evidence, or leave the field out',
      })),
    ...record.evidence.flatMap((evidence, index) => faultsOf(evidence, index, stated)),
  ];
}

function faultsOf({ fields, basis, note }: Evidence, index: number, stated: readonly string[]): Fault[] {
  const faults: Fault[] = fields
    .map(fieldOf)
    .filter((field) => !stated.includes(field) && !NOT_FACTS.has(field))
    .map((field) => ({
      path: `evidence[${index}].fields`,
      expected: stated.join(' | '),
      found: field,
      hint: 'an evidence names only fields that the sheet states',
    }));
  if (fields.length === 0) {
    faults.push({
      path: `evidence[${index}].fields`,
      expected: 'at least one field',
      found: fields,
      hint: 'say what it supports',
    });
  }
  if (basis === 'inferred' && !note) {
    faults.push({
      path: `evidence[${index}].note`,
      expected: 'how it was inferred',
      found: note,
      hint: 'say in a sentence what it follows from',
    });
  }
  return faults;
}

const description = 'Every stated field names its source; what is inferred says from what.';
export const structureEvidence: StructureRule = { name: 'evidence', description, check: ({ record }) => check(record) };
export const ecosystemEvidence: EcosystemRule = { name: 'evidence', description, check: ({ record }) => check(record) };
