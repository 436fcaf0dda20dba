import {
  AUDIENCES,
  levelOf,
  MODELS,
  NEEDS,
  SECTORS,
  SITUATIONS,
  STAGES,
  TERRITORY_LEVELS,
} from '@ess-orientation/core';
import type { Fix, LooseRecord } from './fix';

type Sort = (list: readonly unknown[]) => unknown[];

const distinct: Sort = (list) => list.filter((item, index) => typeof item !== 'string' || list.indexOf(item) === index);

/** In the order of a closed list; what it doesn't have comes last, for the lint to report. */
const inOrderOf =
  (order: readonly string[]): Sort =>
  (list) => {
    const rank = (item: unknown) => (order.includes(item as string) ? order.indexOf(item as string) : order.length);
    return distinct(list).sort((a, b) => rank(a) - rank(b));
  };

/** Wide to narrow, then by code. */
const territories: Sort = (list) => {
  const width = (item: unknown) => TERRITORY_LEVELS.length - TERRITORY_LEVELS.indexOf(levelOf(item) ?? 'commune');
  return distinct(list).sort((a, b) => width(a) - width(b) || (String(a) < String(b) ? -1 : 1));
};

/** The order of names, of what comes next and of the fields of an evidence is the author's. */
const SORTS: ReadonlyMap<string, Sort> = new Map<string, Sort>([
  ['models', inOrderOf(MODELS)],
  ['stages', inOrderOf(STAGES)],
  ['sectors', inOrderOf(SECTORS)],
  ['needs', inOrderOf(NEEDS)],
  ['situations', inOrderOf(SITUATIONS)],
  ['audiences', inOrderOf(AUDIENCES)],
  ['reservedTo', inOrderOf(AUDIENCES)],
  ['coverage.include', territories],
  ['coverage.exclude', territories],
  ['aliases', distinct],
  ['operators', distinct],
  ['ecosystems', distinct],
  ['next', distinct],
  ['members', distinct],
  ['evidence.fields', distinct],
]);

export const lists: Fix = {
  name: 'lists',
  description: 'Lists without repeats; codes in the order of their closed list, territories wide to narrow.',
  apply: (record) => sortLists(record, '') as LooseRecord,
};

function sortLists(value: unknown, path: string): unknown {
  if (Array.isArray(value)) return (SORTS.get(path) ?? ((list) => list.map((item) => sortLists(item, path))))(value);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortLists(inner, path ? `${path}.${key}` : key)]));
}
