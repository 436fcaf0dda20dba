import { orderKeys } from '../fix/key-order';
import { structureSchema } from '../schema/published';
import { COLUMNS, type Column, saysGroupIsEmpty } from './columns';
import { EMPTY } from './escape';
import { isRefusal, type Refusal } from './reading';

/** A sheet before it is checked. */
export type LooseSheet = Record<string, unknown>;

/** The cells of a sheet, in the order of the columns, without guards. */
export const cellsOf = (sheet: object): string[] => COLUMNS.map((column) => cellOf(sheet as LooseSheet, column));

function cellOf(sheet: LooseSheet, column: Column): string {
  const [field, inner] = column.path;
  const group = sheet[field];
  const value = inner === undefined ? group : (group as LooseSheet | undefined)?.[inner];
  if (value !== undefined) return column.always && isEmptyList(value) ? '' : column.write(value);
  const isEmptyGroup = typeof group === 'object' && group !== null && Object.keys(group).length === 0;
  return isEmptyGroup && saysGroupIsEmpty(column) ? EMPTY : '';
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** A cell that can't be read. */
export interface CellRefusal extends Refusal {
  column: Column;
  cell: string;
}

/**
 * A sheet with what the cells say, over what it said before: fields without a column stay as they are.
 * @param cells by column, without guards.
 */
export function sheetOf(
  cells: ReadonlyMap<Column, string>,
  before: LooseSheet,
): { sheet: LooseSheet; refusals: CellRefusal[] } {
  const sheet = structuredClone(before);
  const refusals: CellRefusal[] = [];
  const groups = new Set<string>();
  const emptied = new Set<string>();
  for (const [column, cell] of cells) {
    const [field, inner] = column.path;
    if (inner !== undefined) groups.add(field);
    if (inner !== undefined && cell.trim() === EMPTY && saysGroupIsEmpty(column)) emptied.add(field);
    const reading = readCell(column, cell);
    if (isRefusal(reading)) refusals.push({ ...reading, column, cell });
    else put(sheet, column.path, reading.value);
  }
  for (const group of groups) {
    if (!emptied.has(group) && Object.keys((sheet[group] as object | undefined) ?? {}).length === 0)
      delete sheet[group];
  }
  return { sheet: orderKeys(structureSchema, sheet) as LooseSheet, refusals };
}

function readCell(column: Column, cell: string) {
  if (cell.trim() === '') return { value: column.always ? [] : undefined };
  // A group that is there without a field: `put` makes it.
  return saysGroupIsEmpty(column) && cell.trim() === EMPTY ? { value: undefined } : column.read(cell);
}

function put(sheet: LooseSheet, [field, inner]: Column['path'], value: unknown): void {
  const before = sheet[field];
  if (inner === undefined) set(sheet, field, value);
  else {
    const group = typeof before === 'object' && before !== null ? (before as LooseSheet) : {};
    set(group, inner, value);
    sheet[field] = group;
  }
}

function set(target: LooseSheet, key: string, value: unknown): void {
  if (value === undefined) delete target[key];
  else target[key] = value;
}
