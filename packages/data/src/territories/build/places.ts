import { DEPARTEMENTS_BY_REGION } from '@ess-orientation/core';
import { inFull } from '../epci-names';
import type { Place } from '../place';
import type { Cog, CogCommune } from './cog';
import { type Containment, createContainment } from './containment';
import { HISTORIC_REGIONS, REGION_NICKNAMES } from './historic-regions';

/** A former commune's part of the inhabitants isn't published with the codes: a guess, for the order of suggestions only. */
const FORMER_SHARE = 0.05;

/** Every territory as the files hold it. */
export interface Places {
  communes: Place[];
  epci: Place[];
  wide: Place[];
  /** The same territories under other names. */
  otherNames: Place[];
}

export function placesOf(cog: Cog): Places {
  const containment = createContainment(cog);
  const current = cog.communes.filter(({ type }) => type === 'commune-actuelle' || type === 'arrondissement-municipal');
  const communes = current.map((commune) => communePlace(commune, containment));
  const wide = widePlaces(cog);
  return {
    communes,
    epci: epciPlaces(cog, containment),
    wide,
    otherNames: [...formerCommunes(cog, communes), ...historicRegions(wide), ...nicknames(wide)],
  };
}

function communePlace(commune: CogCommune, { containersOf }: Containment): Place {
  const code = `COM-${commune.code}`;
  return {
    code,
    type: commune.type === 'arrondissement-municipal' ? 'arrondissement' : 'commune',
    name: commune.nom,
    above: containersOf(code).filter((above) => /^(?:COM|EPCI)-/.test(above)),
    postalCodes: commune.codesPostaux ?? [],
    people: commune.population ?? 0,
  };
}

function epciPlaces({ communes, epci, ept }: Cog, { containersOf }: Containment): Place[] {
  const departementOf = new Map(communes.map(({ code, departement }) => [code, `DEP-${departement}`]));
  return [...epci, ...ept].map(({ code, nom, type, populationMunicipale, membres }) => ({
    code: `EPCI-${code}`,
    type: 'epci',
    name: inFull(type === 'EPT' ? `EPT ${nom}` : nom),
    above: [
      ...containersOf(`EPCI-${code}`).filter((container) => container.startsWith('EPCI-')),
      ...mostFrequentFirst(membres.flatMap((member) => departementOf.get(member.code) ?? [])),
    ],
    postalCodes: [],
    people: populationMunicipale,
  }));
}

/**
 * The départements of an EPCI, the one with most of its communes first. One that straddles has them all: somebody there is
 * in one of them, and what is not known must not shut a door.
 */
function mostFrequentFirst(codes: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([code]) => code);
}

function widePlaces({ communes, departements, regions }: Cog): Place[] {
  const people = new Map<string, number>();
  for (const { type, departement, region, population = 0 } of communes) {
    if (type !== 'commune-actuelle') continue;
    for (const code of [`DEP-${departement}`, `REG-${region}`]) people.set(code, (people.get(code) ?? 0) + population);
  }
  const place = (type: 'departement' | 'region', code: string, name: string): Place => ({
    code,
    type,
    name,
    above: [],
    postalCodes: [],
    people: people.get(code) ?? 0,
  });
  return [
    ...departements.map(({ code, nom }) => place('departement', `DEP-${code}`, nom)),
    ...regions
      .filter(({ code }) => code in DEPARTEMENTS_BY_REGION)
      .map(({ code, nom }) => place('region', `REG-${code}`, nom)),
  ];
}

function formerCommunes({ communes }: Cog, today: readonly Place[]): Place[] {
  const byCode = new Map(today.map((place) => [place.code, place]));
  return communes.flatMap(({ type, nom, chefLieu }) => {
    const place = byCode.get(`COM-${chefLieu}`);
    if (!place || (type !== 'commune-deleguee' && type !== 'commune-associee') || nom === place.name) return [];
    return [{ ...place, foundAs: nom, people: Math.round(place.people * FORMER_SHARE) }];
  });
}

function historicRegions(wide: readonly Place[]): Place[] {
  return Object.entries(HISTORIC_REGIONS).flatMap(([foundAs, codes]) => {
    const departements = codes.split(' ').flatMap((code) => wide.find((place) => place.code === `DEP-${code}`) ?? []);
    const people = departements.reduce((sum, place) => sum + place.people, 0);
    return departements.map((place) => ({ ...place, foundAs, people }));
  });
}

function nicknames(wide: readonly Place[]): Place[] {
  return Object.entries(REGION_NICKNAMES).flatMap(([foundAs, code]) =>
    wide.filter((place) => place.code === `REG-${code}`).map((place) => ({ ...place, foundAs })),
  );
}
