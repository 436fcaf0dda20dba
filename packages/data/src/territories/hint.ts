import type { TerritoryCode } from '@ess-orientation/core';
import { fold, withoutArticle } from './normalise';
import type { Place } from './place';

/** Folded words that name a département or a région after a commune: ` herault`, ` 34`, ` occitanie`. */
export interface Hint {
  ending: string;
  wide: TerritoryCode;
}

const LINK = / (?:dans|en|de|du|des|l|la|le|les)$/;

/** @returns the longest first, so that "Seine-Saint-Denis" is tried before any shorter name. */
export function hintsOf(wide: Iterable<Place>): Hint[] {
  const hints = [...wide].flatMap(({ code, type, name }) => [
    { ending: ` ${withoutArticle(fold(name))}`, wide: code },
    ...(type === 'departement' ? [{ ending: ` ${code.slice(4).toLowerCase()}`, wide: code }] : []),
  ]);
  return hints.sort((a, b) => b.ending.length - a.ending.length);
}

/**
 * Takes off a territory named last: "saint denis 93", "saint denis seine saint denis" and "saint denis dans le 93" all give
 * "saint denis" and `DEP-93`.
 */
export function splitHint(words: string, hints: readonly Hint[]): { words: string; wide: TerritoryCode } | null {
  const hint = hints.find(({ ending }) => words.endsWith(ending));
  return hint ? { words: withoutLinks(words.slice(0, -hint.ending.length)), wide: hint.wide } : null;
}

function withoutLinks(words: string): string {
  const shorter = words.replace(LINK, '');
  return shorter === words ? words : withoutLinks(shorter);
}
