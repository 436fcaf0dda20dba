import { completeChain, levelOf, type TerritoryCode } from '@ess-orientation/core';

/** What the element understands; anything else on it is the host's business, or a typing mistake worth a warning. */
const OWN = new Set([
  'src',
  'overlay',
  'territory',
  'territories',
  'order',
  'mode',
  'lang',
  'limit',
  'heading-level',
  'expose-answers',
  'share',
]);
const GLOBAL = new Set(
  'autofocus class dir draggable exportparts hidden id inert is itemid itemprop itemref itemscope itemtype key nonce part popover role slot spellcheck style tabindex title translate'.split(
    ' ',
  ),
);
const FRAMEWORKS = /^(?:aria|data|on|ng|v|x|wire|hx|js)|[^a-z-]/;

export function unknownAttributes(names: readonly string[]): string[] {
  return names.filter((name) => !OWN.has(name) && !GLOBAL.has(name) && !FRAMEWORKS.test(name));
}

/** One code, or several from narrow to wide: `DEP-13`, `COM-34172 EPCI-243400017`. */
export function parseTerritory(text: string): TerritoryCode[] | undefined {
  const codes = text.split(/[\s,]+/).filter((code) => code !== '');
  return codes.length > 0 && codes.every((code) => levelOf(code) !== null) ? completeChain(codes) : undefined;
}

export const parseCount = (value: number): number | undefined =>
  Number.isInteger(value) && value > 0 ? value : undefined;

export const parseHeadingLevel = (value: number): number | undefined =>
  Number.isInteger(value) && value >= 1 && value <= 6 ? value : undefined;
