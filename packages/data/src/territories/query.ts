import { levelOf, type TerritoryCode } from '@ess-orientation/core';
import { fold } from './normalise';

/** What a typed text says, as far as its form alone tells. */
export interface PlaceQuery {
  /** Folded words of the name, without postal code nor CEDEX. */
  words: string;
  /** 1 to 5 digits of a postal code. */
  postal?: string;
  /** A territory code, with or without its prefix. */
  code?: TerritoryCode;
}

/** Nobody types a longer name; nobody should be able to make the page think about one. */
const LONGEST = 100;
const ONLY_DIGITS = /^(?:f )?(\d[\d ]*)$/;
const DELIVERY = / ?\b(?:cedex(?: \d{1,2})?|(?:cs|bp|tsa) \d+)\b/g;
const POSTAL = /\b\d{5}\b/;
const INSEE = /^(?:2[ab]|\d\d)\d{3}$/;
const SIREN = /^\d{9}$/;

export function readQuery(text: string): PlaceQuery {
  const typed = text.slice(0, LONGEST);
  const code = asCode(typed.trim());
  const folded = fold(typed);
  const digits = ONLY_DIGITS.exec(folded)?.[1]?.replaceAll(' ', '');
  if (digits !== undefined && digits.length <= 5) return { words: '', postal: digits, ...(code && { code }) };
  if (code) return { words: '', code };
  const address = folded.replace(DELIVERY, '').trim();
  const postal = POSTAL.exec(address)?.[0];
  if (postal === undefined) return { words: arrondissement(address) };
  return { words: arrondissement(address.replace(postal, '').replaceAll('  ', ' ').trim()), postal };
}

function asCode(typed: string): TerritoryCode | undefined {
  const upper = typed.toUpperCase();
  const candidates = [upper, ...(INSEE.test(typed.toLowerCase()) ? [`COM-${upper}`] : [])];
  if (SIREN.test(typed.replaceAll(' ', ''))) candidates.push(`EPCI-${typed.replaceAll(' ', '')}`);
  return candidates.find((candidate) => levelOf(candidate) !== null && candidate !== 'FR');
}

const NUMBER_FIRST = /^(\w+) (?:arrondissement )?(?:de )?(paris|lyon|marseille)$/;
const NUMBER_LAST = /^(paris|lyon|marseille) 0?(\d|[ivx]+)(?:e|er|eme)?$/;

/** "lyon 03", "paris xie", "13 arrondissement de marseille" → "lyon 3", "paris 11", "marseille 13"; anything else as it is. */
function arrondissement(words: string): string {
  const ordered = words.replace(NUMBER_FIRST, (all, number: string, city: string) =>
    fromRoman(number) || /^\d+$/.test(number) ? `${city} ${number}` : all,
  );
  return ordered.replace(NUMBER_LAST, (_all, city: string, number: string) => `${city} ${fromRoman(number) ?? number}`);
}

const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');

function fromRoman(text: string): number | undefined {
  const at = ROMAN.indexOf(text);
  return at < 0 ? undefined : at + 1;
}
