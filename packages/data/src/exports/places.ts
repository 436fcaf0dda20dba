import { containersOf, type TerritoryCode } from '@ess-orientation/core';
import type { Cog } from '../territories/build/cog';
import { createContainment } from '../territories/build/containment';

/** What is asked of the year's code officiel géographique: names, and which place lies in which. */
export interface Places {
  nameOf(code: TerritoryCode): string | undefined;
  /** Narrow to wide, `FR` last; empty for an unknown code. */
  containersOf(code: TerritoryCode): readonly TerritoryCode[];
  /** The communes (no arrondissement) of a territory, in the order of their codes. */
  communesOf(code: TerritoryCode): readonly TerritoryCode[];
  /** The EPCI that lie wholly inside a territory, in the order of their codes. */
  epciInside(code: TerritoryCode): readonly TerritoryCode[];
}

export function placesOf(cog: Cog): Places {
  const containment = createContainment(cog);
  const names = new Map<TerritoryCode, string>([['FR', 'France']]);
  for (const { code, nom, type } of cog.communes) {
    if (type === 'commune-actuelle' || type === 'arrondissement-municipal') names.set(`COM-${code}`, nom);
  }
  for (const { code, nom } of [...cog.epci, ...cog.ept]) names.set(`EPCI-${code}`, nom);
  for (const { code, nom } of cog.departements) names.set(`DEP-${code}`, nom);
  for (const { code, nom } of cog.regions) names.set(`REG-${code}`, nom);

  const communes = communesByPlace(cog);
  const communesOf = (code: TerritoryCode): readonly TerritoryCode[] => communes.get(code) ?? [];
  const epci = cog.epci.map(({ code }) => `EPCI-${code}`).sort();
  return {
    nameOf: (code) => names.get(code),
    containersOf: (code) => containment.containersOf(code),
    communesOf,
    epciInside(code) {
      const inside = new Set(communesOf(code));
      return epci.filter((one) => communesOf(one).every((commune) => inside.has(commune)));
    },
  };
}

function communesByPlace({ communes, epci, ept }: Cog): ReadonlyMap<TerritoryCode, readonly TerritoryCode[]> {
  const byPlace = new Map<TerritoryCode, TerritoryCode[]>();
  const add = (place: TerritoryCode, commune: TerritoryCode) => {
    const known = byPlace.get(place);
    if (known) known.push(commune);
    else byPlace.set(place, [commune]);
  };
  for (const { code, type } of [...communes].sort((a, b) => (a.code < b.code ? -1 : 1))) {
    if (type !== 'commune-actuelle') continue;
    for (const place of [`COM-${code}`, ...containersOf(`COM-${code}`)]) add(place, `COM-${code}`);
  }
  for (const { code, membres } of [...epci, ...ept]) {
    for (const commune of membres) add(`EPCI-${code}`, `COM-${commune.code}`);
  }
  return byPlace;
}
