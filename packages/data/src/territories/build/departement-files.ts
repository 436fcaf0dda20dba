import { departementOf } from '../departement-of';
import type { Place } from '../place';
import { departementsServing } from '../postal';
import type { Cog } from './cog';
import { packRows } from './pack-rows';
import { replacements } from './replacements';

/** The file of each département: its communes, those of neighbours whose mail comes through it, and the former codes. */
export function departementFiles(cog: Cog, communes: readonly Place[]): Map<string, Record<string, unknown>> {
  const own = groupBy(communes, ({ code }) => [departementOf(code)]);
  const guests = groupBy(communes, (place) =>
    place.postalCodes.flatMap(departementsServing).filter((departement) => departement !== departementOf(place.code)),
  );
  const former = groupBy([...replacements(cog)].sort(), ([before]) => [departementOf(`COM-${before}`)]);
  const departements = [...new Set([...own.keys(), ...former.keys()])].sort();
  return new Map(
    departements.map((departement) => {
      const prefix = departement.slice(0, 2);
      const file = {
        ...packRows(own.get(departement) ?? [], prefix),
        guests: packRows([...new Set(guests.get(departement))]),
        former: packReplacements(former.get(departement) ?? [], prefix),
      };
      return [departement, file];
    }),
  );
}

/** `015+340|25527+012`: a code of today, then those that it replaced, all without the prefix unless today's is of elsewhere. */
function packReplacements(pairs: readonly [before: string, today: string][], prefix: string): string {
  const short = (code: string): string => (code.startsWith(prefix) ? code.slice(prefix.length) : code);
  const groups = groupBy(pairs, ([, today]) => [today]);
  return [...groups]
    .map(([today, group]) => [today, ...group.map(([before]) => before)].map(short).join('+'))
    .join('|');
}

function groupBy<T>(items: readonly T[], keysOf: (item: T) => string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
