import { type Coverage, DEPARTEMENTS_BY_REGION, levelOf, type TerritoryCode } from '@ess-orientation/core';
import type { Places } from '../places';

/**
 * `zone_eligibilite`: bare codes of the code officiel géographique, or `france`. The schema has no région: its départements
 * stand for it (Corse is `2A` and `2B`; there is no département 20). It has no exclusion either: what holds an excluded place
 * is replaced by its other communes, so that the zone stays exact.
 */
export function zoneOf({ include, exclude = [], remote }: Coverage, places: Places): string[] {
  const everywhere = remote === true || include.includes('FR');
  if (everywhere && exclude.length === 0) return ['france'];
  const wide = everywhere ? Object.keys(DEPARTEMENTS_BY_REGION).map((region) => `REG-${region}`) : include;
  const codes = [...new Set(wide.flatMap(withoutRegion))];
  const excluded = new Set(exclude.flatMap((code) => places.communesOf(code)));
  const kept = excluded.size === 0 ? codes : codes.flatMap((code) => withoutCommunes(code, excluded, places));
  return [...new Set(kept)].map(bareCode);
}

/** `2A004` of `COM-2A004`, `34` of `DEP-34`. */
export const bareCode = (code: TerritoryCode): string => code.slice(code.indexOf('-') + 1);

function withoutRegion(code: TerritoryCode): TerritoryCode[] {
  if (levelOf(code) !== 'region') return [code];
  const departements = DEPARTEMENTS_BY_REGION[bareCode(code)]?.split(' ') ?? [];
  return departements.map((departement) => `DEP-${departement}`);
}

function withoutCommunes(code: TerritoryCode, excluded: ReadonlySet<TerritoryCode>, places: Places): TerritoryCode[] {
  const communes = places.communesOf(code);
  if (!communes.some((commune) => excluded.has(commune))) return [code];
  return communes.filter((commune) => !excluded.has(commune));
}
