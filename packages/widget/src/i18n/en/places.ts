import type { TerritoryCode } from '@ess-orientation/core';
import { spokenPlaces } from '../../dataset/coverage';
import { nameOf, type PlaceNames } from '../../dataset/places';
import { listed } from './vocabulary';

const SHOWN = 4;

export function placeName(code: TerritoryCode, lookedUp?: PlaceNames): string {
  const name = nameOf(code, lookedUp);
  if (name !== null) return name;
  if (code === 'FR') return 'all of France';
  const { communes, around } = spokenPlaces([code]);
  const kind = communes > 0 ? 'a commune' : 'a group of communes';
  return around.length > 0 ? `${kind} (${around.join(', ')})` : kind;
}

export function placeNames(
  codes: readonly TerritoryCode[],
  within?: readonly TerritoryCode[],
  lookedUp?: PlaceNames,
): string {
  const { everywhere, named, communes, groups, around } = spokenPlaces(codes, within, lookedUp);
  if (everywhere) return 'all of France';
  const others = named.length - SHOWN;
  const situated = around.length > 0 ? ` (${shortList(around)})` : '';
  return listed([
    ...named.slice(0, SHOWN),
    ...(others > 0 ? [`${others} more`] : []),
    ...(groups > 0
      ? [groups === 1 ? `one group of communes${situated}` : `${groups} groups of communes${situated}`]
      : []),
    ...(communes > 0 ? [communes === 1 ? `one commune${situated}` : `${communes} communes${situated}`] : []),
  ]);
}

const shortList = (names: readonly string[]): string =>
  names.length > SHOWN ? `${names.slice(0, SHOWN).join(', ')}…` : names.join(', ');
