import { containersOf, type TerritoryCode } from '@ess-orientation/core';

/** The codes of Corsica before 1976: no territory has them any more, old files do. */
export const isFormerCorsican = (code: TerritoryCode): boolean => /^COM-20\d{3}$/.test(code);

/** The département in the code of a commune, today's or former: `34`, `2A`, `974`, `20`; empty for other codes. */
export const departementOf = (code: TerritoryCode): string =>
  isFormerCorsican(code) ? '20' : (containersOf(code)[0] ?? '').slice(4);
