import type { TerritoryCode } from '@ess-orientation/core';
import { spokenPlaces } from '../../dataset/coverage';
import { nameOf, type PlaceNames } from '../../dataset/places';
import { listed } from './vocabulary';

const SHOWN = 4;

/** A place by its name, or by its kind and its département where its name is not known here: never by its code. */
export function placeName(code: TerritoryCode, lookedUp?: PlaceNames): string {
  const name = nameOf(code, lookedUp);
  if (name !== null) return name;
  if (code === 'FR') return 'toute la France';
  const { communes, around } = spokenPlaces([code]);
  const kind = communes > 0 ? 'une commune' : 'une intercommunalité';
  return around.length > 0 ? `${kind} (${around.join(', ')})` : kind;
}

/** Several places; narrow ones are counted, and situated by their département. */
export function placeNames(
  codes: readonly TerritoryCode[],
  within?: readonly TerritoryCode[],
  lookedUp?: PlaceNames,
): string {
  const { everywhere, named, communes, groups, around } = spokenPlaces(codes, within, lookedUp);
  if (everywhere) return 'toute la France';
  const others = named.length - SHOWN;
  const situated = around.length > 0 ? ` (${shortList(around)})` : '';
  return listed([
    ...named.slice(0, SHOWN),
    ...(others > 0 ? [`${others} autre${others > 1 ? 's' : ''}`] : []),
    ...(groups > 0
      ? [groups === 1 ? `une intercommunalité${situated}` : `${groups} intercommunalités${situated}`]
      : []),
    ...(communes > 0 ? [communes === 1 ? `une commune${situated}` : `${communes} communes${situated}`] : []),
  ]);
}

const shortList = (names: readonly string[]): string =>
  names.length > SHOWN ? `${names.slice(0, SHOWN).join(', ')}…` : names.join(', ');
