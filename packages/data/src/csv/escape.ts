/**
 * One rule for every cell: a backslash takes the next sign at its word. It is written before backslashes, separators and
 * the spaces at either end (which a reader trims); before any other sign it is read as itself.
 */
const ESCAPABLE = /[\\|,(\s]/;
const SPACE = /\s/;

/** Written for a list or a group that is there and holds nothing, which an empty cell can't say. */
export const EMPTY = '(vide)';

export function escapeText(text: string, separators = ''): string {
  if (text === EMPTY) return `\\${text}`;
  let escaped = '';
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i);
    const atEnd = i === 0 || i === text.length - 1;
    if (sign === '\\' || separators.includes(sign) || (atEnd && SPACE.test(sign))) escaped += '\\';
    escaped += sign;
  }
  return escaped;
}

/** What a part of a cell says, without the spaces around it. */
export function unescapeText(raw: string): string {
  const trimmed = trimRaw(raw);
  let text = '';
  for (let i = 0; i < trimmed.length; i++) {
    if (trimmed.charAt(i) === '\\' && ESCAPABLE.test(trimmed.charAt(i + 1))) i++;
    text += trimmed.charAt(i);
  }
  return text;
}

/** The parts between separators, still escaped and trimmed; empty parts are left out. `(vide)` has none. */
export function splitCell(cell: string, separator: string): string[] {
  if (cell.trim() === EMPTY) return [];
  const parts: string[] = [''];
  for (let i = 0; i < cell.length; i++) {
    const sign = cell.charAt(i);
    if (sign === separator) parts.push('');
    else parts[parts.length - 1] += sign === '\\' ? sign + cell.charAt(++i) : sign;
  }
  return parts.map(trimRaw).filter((part) => part !== '');
}

/** Trims, but for a last space that a backslash protects. */
function trimRaw(raw: string): string {
  const start = raw.trimStart();
  const trimmed = start.trimEnd();
  const slashes = /\\*$/.exec(trimmed)?.[0].length ?? 0;
  return slashes % 2 === 1 ? start.slice(0, trimmed.length + 1) : trimmed;
}
