import { levelOf, type TerritoryCode } from '@ess-orientation/core';
import type { TerritoryType } from './types';

/** A territory as the files hold it: one row. */
export interface Place {
  code: TerritoryCode;
  type: TerritoryType;
  name: string;
  foundAs?: string;
  /** Nearest territories above that the code alone doesn't tell: EPCI and city of a commune, département or région of an EPCI. */
  above: TerritoryCode[];
  postalCodes: string[];
  /** Inhabitants (municipal population); of a former name, an estimate that serves the order of suggestions only. */
  people: number;
}

const ARRONDISSEMENT = /^(?:751[0-2]\d|132[01]\d|6938[1-9])$/;

/** `34172` `243400017` `D34` `R76`: codes as the files write them. */
export function toCode(compact: string): TerritoryCode {
  if (compact.startsWith('D')) return `DEP-${compact.slice(1)}`;
  if (compact.startsWith('R')) return `REG-${compact.slice(1)}`;
  return compact.length === 9 ? `EPCI-${compact}` : `COM-${compact}`;
}

export function toCompact(code: TerritoryCode): string {
  const [level = '', rest = ''] = code.split('-');
  return level === 'DEP' || level === 'REG' ? `${level.charAt(0)}${rest}` : rest;
}

/** @returns `null` for `FR` and for what isn't a code. */
export function typeOf(code: TerritoryCode): TerritoryType | null {
  const level = levelOf(code);
  if (level === 'commune') return ARRONDISSEMENT.test(code.slice(4)) ? 'arrondissement' : 'commune';
  return level === 'national' ? null : level;
}

/** First two digits that the postal codes of a commune nearly always have. */
export const postalStem = (code: TerritoryCode): string => code.slice(4, 6).replace(/[AB]/, '0');
