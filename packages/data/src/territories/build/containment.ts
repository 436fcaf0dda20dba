import { containersOf as aboveByCode, levelOf, TERRITORY_LEVELS, type TerritoryCode } from '@ess-orientation/core';
import type { Cog } from './cog';
import { replacements } from './replacements';

/** Which territory lies wholly inside which. */
export interface Containment {
  /** Every valid code of the edition but `FR`, arrondissements and EPT included. */
  codes: ReadonlySet<TerritoryCode>;
  /**
   * Every territory that contains **all** of this one, narrow to wide, without itself, `FR` last: what `coverage.within` is made
   * of. An EPCI on two départements has neither; Paris and the three départements around it have the métropole du Grand Paris.
   * @returns an empty list for `FR` and for codes that the edition doesn't know.
   */
  containersOf(code: TerritoryCode): TerritoryCode[];
  /** A code, or the one that replaced it; `undefined` when the edition knows neither. */
  currentCode(code: TerritoryCode): TerritoryCode | undefined;
}

/** Compares territories by the communes and arrondissements that they hold. */
export function createContainment(cog: Cog): Containment {
  const holders = holdersByUnit(cog);
  const members = membersByCode(holders);
  const replaced = replacements(cog);
  const size = (code: TerritoryCode): number => members.get(code)?.size ?? 0;
  /** Of two territories with the same communes (Guadeloupe), only the one of the wider level contains the other. */
  const isWider = (holder: TerritoryCode, code: TerritoryCode): boolean =>
    size(holder) > size(code) || (size(holder) === size(code) && level(holder) > level(code));
  return {
    codes: new Set(members.keys()),
    currentCode(code) {
      const today = replaced.get(code.slice(4));
      if (members.has(code)) return code;
      return code.startsWith('COM-') && today !== undefined ? `COM-${today}` : undefined;
    },
    containersOf(code) {
      const [first, ...others] = members.get(code) ?? [];
      if (first === undefined) return [];
      const containers = (holders.get(first) ?? []).filter(
        (holder) => isWider(holder, code) && others.every((unit) => members.get(holder)?.has(unit)),
      );
      return [...containers.sort((a, b) => level(a) - level(b) || size(a) - size(b)), 'FR'];
    },
  };
}

const level = (code: TerritoryCode): number => TERRITORY_LEVELS.indexOf(levelOf(code) ?? 'national');

/** Each commune and arrondissement, with every territory that it is in: itself, its city, EPCI, EPT, département and région. */
function holdersByUnit({ communes, epci, ept }: Cog): Map<string, TerritoryCode[]> {
  const grouped = new Map<string, TerritoryCode[]>();
  for (const { code, membres } of [...ept, ...epci]) {
    for (const member of membres) grouped.set(member.code, [...(grouped.get(member.code) ?? []), `EPCI-${code}`]);
  }
  const holders = new Map<string, TerritoryCode[]>();
  for (const { type, code, commune = code } of communes) {
    if (type !== 'commune-actuelle' && type !== 'arrondissement-municipal') continue;
    const areas = aboveByCode(`COM-${code}`).filter((area) => area !== 'FR');
    holders.set(code, [...new Set([`COM-${code}`, `COM-${commune}`]), ...(grouped.get(commune) ?? []), ...areas]);
  }
  return holders;
}

function membersByCode(holders: ReadonlyMap<string, TerritoryCode[]>): Map<TerritoryCode, Set<string>> {
  const members = new Map<TerritoryCode, Set<string>>();
  for (const [unit, codes] of holders) {
    for (const code of codes) {
      const known = members.get(code);
      if (known) known.add(unit);
      else members.set(code, new Set([unit]));
    }
  }
  return members;
}
