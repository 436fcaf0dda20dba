import { TerritoryFileError } from './errors';

/** @throws TerritoryFileError when the value is not a JSON object. */
export function asRecord(value: unknown, path: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new TerritoryFileError('wrong-shape', path, 'an object', value);
}

/** @throws TerritoryFileError when the value is not text. */
export function asText(value: unknown, path: string): string {
  if (typeof value === 'string') return value;
  throw new TerritoryFileError('wrong-shape', path, 'text', value);
}

/**
 * Cells joined by `|`, or by nothing where they may touch and have the same length.
 * @throws TerritoryFileError when the value is not text, or has not as many cells as it should.
 */
export function asList(value: unknown, path: string, length?: number, mayTouch = false): string[] {
  const text = asText(value, path);
  const cells = mayTouch && length && !text.includes('|') ? slices(text, length) : split(text, length);
  if (length === undefined || cells.length === length) return cells;
  throw new TerritoryFileError('wrong-shape', path, `${length} cells`, `${cells.length} cells`);
}

/** Empty text is one empty cell where there is one row, else none. */
const split = (text: string, length?: number): string[] => (text === '' && length !== 1 ? [] : text.split('|'));

function slices(text: string, count: number): string[] {
  const width = text.length / count;
  return Number.isInteger(width) ? [...Array(count).keys()].map((at) => text.slice(at * width, (at + 1) * width)) : [];
}

/** @throws TerritoryFileError `newer-format` when the file was made for a later version of this code. */
export function checkFormat(file: Record<string, unknown>, path: string): void {
  const { format } = file;
  if (typeof format !== 'number') throw new TerritoryFileError('wrong-shape', `${path}.format`, 'a number', format);
  if (format > FORMAT) throw new TerritoryFileError('newer-format', `${path}.format`, `at most ${FORMAT}`, format);
}

/** Of the files of territories; raised when older code could not read them. */
export const FORMAT = 1;
