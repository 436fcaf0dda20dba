import { levelOf, type TerritoryCode } from '@ess-orientation/core';

const NAMED = /^(reg|dep|epci|com)[\s:_-]*([0-9ab]{1,9})$/i;

/**
 * Mends a code that can mean only one thing: its case, its hyphen, the zeros that a spreadsheet ate (`dep 1` → `DEP-01`,
 * `2a` → `DEP-2A`). Anything else comes back as it was, for the lint to report: `44` is a région and a département.
 */
export function repairTerritoryCode(code: string): TerritoryCode {
  if (levelOf(code) !== null) return code;
  const trimmed = code.trim();
  const candidate = named(trimmed) ?? bare(trimmed);
  return levelOf(candidate) === null ? code : candidate;
}

/** A spreadsheet eats one zero at most: no code starts with two, and none of an EPCI with one. */
function named(code: string): string | null {
  const [, prefix = '', digits = ''] = NAMED.exec(code) ?? [];
  if (prefix === '') return null;
  const ateZero = /^(?:reg|dep)\d$|^com\d{4}$/i.test(prefix + digits);
  return `${prefix}-${ateZero ? '0' : ''}${digits}`.toUpperCase();
}

function bare(code: string): string {
  if (/^(?:fr|france)$/i.test(code)) return 'FR';
  if (/^\d{9}$/.test(code)) return `EPCI-${code}`;
  return /^(?:2[ab]|97\d)$/i.test(code) ? `DEP-${code.toUpperCase()}` : code.toUpperCase();
}
