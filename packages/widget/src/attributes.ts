import { checkProfile, completeChain, levelOf, type Profile, type TerritoryCode } from '@ess-orientation/core';
import type { Warnings } from './warnings';

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

/** The values of attributes, or what stands in for those that make no sense: a host's slip warns and never breaks. */
export class AttributeReader {
  constructor(private readonly warnings: Warnings) {}

  level(value: number | undefined): number {
    return this.whole('heading-level', value, parseHeadingLevel) ?? 2;
  }

  limit(value: number | undefined): number {
    return this.whole('limit', value, parseCount) ?? 3;
  }

  isAdaptive(order: string | undefined): boolean {
    if (order && order !== 'fixed' && order !== 'adaptive') this.warnings.warn(`order="${order}" is not available`);
    return order !== 'fixed';
  }

  isForAdviser(mode: string | undefined): boolean {
    if (mode && mode !== 'porteur' && mode !== 'conseiller') this.warnings.warn(`mode="${mode}" is not available`);
    return mode === 'conseiller';
  }

  territory(text: string | undefined): TerritoryCode[] | null {
    if (!text) return null;
    const territory = parseTerritory(text);
    if (!territory) this.warnings.warn(`territory="${text}" is not a code such as REG-76, DEP-34 or COM-13055`);
    return territory ?? null;
  }

  profile(profile: Profile): Profile | null {
    try {
      checkProfile(profile);
      return profile;
    } catch (error) {
      this.warnings.warn(`profile is left out: ${error instanceof Error ? error.message : error}`);
      return null;
    }
  }

  private whole(name: string, value: number | undefined, parse: (value: number) => number | undefined) {
    if (value === undefined || value === null) return undefined;
    const parsed = parse(value);
    if (parsed === undefined) this.warnings.warn(`${name}: a whole number is expected`);
    return parsed;
  }
}
