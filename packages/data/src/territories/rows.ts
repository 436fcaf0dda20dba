import type { TerritoryCode } from '@ess-orientation/core';
import { stripHidden } from '../schema/visible';
import { inFull } from './epci-names';
import { TerritoryFileError } from './errors';
import { type Place, postalStem, toCode, typeOf } from './place';
import { asList, asRecord, asText } from './shape';

/**
 * Places in columns, most people first: the shape that compresses best of those tried (row by row costs a fifth more).
 * The cells of a column are joined by `|`.
 */
export interface Rows {
  /** What every code begins with: `34` in the file of the Hérault, nothing in national files. */
  prefix: string;
  /** `Valserhône`, or `Bellegarde-sur-Valserine>Valserhône` when found under another name. */
  names: string;
  /** One after the other when they all have the same length, else cells. */
  codes: string;
  /** Inhabitants, as what is missing to the row before. */
  people: string;
  /** The distinct lists of territories above: `243400017`, `200058097+200054781`. */
  chains: string;
  /** Position in `chains`, base 36; empty when there is none. */
  above: string;
  /** `000+070`: without the first two digits when they are the commune's own. */
  postal: string;
}

/** @throws TerritoryFileError when a column is missing, or shorter or longer than the others. */
export function readRows(value: unknown, path: string): Place[] {
  const rows = asRecord(value, path);
  const names = asList(rows.names, `${path}.names`).map(stripHidden);
  const column = (name: keyof Rows, mayTouch = false): string[] =>
    asList(rows[name], `${path}.${name}`, names.length, mayTouch);
  const [codes, people, above, postal] = [column('codes', true), column('people'), column('above'), column('postal')];
  const prefix = asText(rows.prefix, `${path}.prefix`);
  const chains = asList(rows.chains, `${path}.chains`).map((chain) => chain.split('+').map(toCode));
  let count = 0;
  return names.map((label, at) => {
    const code = toCode(prefix + codes[at]);
    count -= Number(people[at]);
    if (Number.isNaN(count))
      throw new TerritoryFileError('wrong-shape', `${path}.people[${at}]`, 'a number', people[at]);
    return {
      ...readName(label),
      ...readCode(code, `${path}.codes[${at}]`),
      above: chains[Number.parseInt(above[at] ?? '', 36)] ?? [],
      postalCodes: postal[at]
        ? postal[at].split('+').map((end) => (end.length < 5 ? postalStem(code) + end : end))
        : [],
      people: count,
    };
  });
}

function readCode(code: TerritoryCode, path: string): Pick<Place, 'code' | 'type'> {
  const type = typeOf(code);
  if (type) return { code, type };
  throw new TerritoryFileError('wrong-shape', path, 'a territory code', code);
}

function readName(label: string): Pick<Place, 'name' | 'foundAs'> {
  const sign = label.indexOf('>');
  const name = inFull(label.slice(sign + 1));
  return sign < 0 ? { name } : { name, foundAs: label.slice(0, sign) };
}
