import { shorten } from '../epci-names';
import { type Place, postalStem, toCompact } from '../place';
import type { Rows } from '../rows';

/** The columns that `readRows` reads back. @param prefix what the codes of all these places begin with. */
export function packRows(places: readonly Place[], prefix = ''): Rows {
  const sorted = [...places].sort((a, b) => b.people - a.people || (a.code < b.code ? -1 : 1));
  const chains = [...new Set(sorted.map(packChain))].filter((chain) => chain !== '').sort();
  const position = new Map(chains.map((chain, at) => [chain, at.toString(36)]));
  return {
    prefix,
    names: column(sorted, ({ name, foundAs }) =>
      foundAs === undefined ? shorten(name) : `${foundAs}>${shorten(name)}`,
    ),
    codes: packCodes(sorted.map(({ code }) => toCompact(code).slice(prefix.length))),
    people: column(sorted, ({ people }, before) => String(before ? before.people - people : -people)),
    chains: chains.join('|'),
    above: column(sorted, (place) => position.get(packChain(place)) ?? ''),
    postal: column(sorted, ({ code, postalCodes }) => postalCodes.map((postal) => withoutStem(postal, code)).join('+')),
  };
}

/** Saves a twentieth of the largest files. */
const packCodes = (codes: readonly string[]): string =>
  codes.join(codes.every(({ length }) => length === codes[0]?.length) ? '' : '|');

const packChain = ({ above }: Place): string => above.map(toCompact).join('+');

const withoutStem = (postal: string, code: string): string =>
  postal.startsWith(postalStem(code)) ? postal.slice(2) : postal;

function column(places: readonly Place[], cell: (place: Place, before: Place | undefined) => string): string {
  return places.map((place, at) => cell(place, places[at - 1])).join('|');
}
