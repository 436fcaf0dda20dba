import type { TerritoryCode } from '@ess-orientation/core';
import { spokenPlaces } from '../dataset/coverage';
import { nameOf, type PlaceNames } from '../dataset/places';

/** What a language needs to say where. */
interface PlaceWords {
  everywhere: string;
  commune: readonly [one: string, many: string];
  group: readonly [one: string, many: string];
  others(count: number): string;
  listed(items: readonly string[]): string;
}

const SHOWN = 4;

export function placesSaid({ everywhere, commune, group, others, listed }: PlaceWords) {
  /** A place by its name, or by its kind and its département where its name is not known here: never by its code. */
  const placeName = (code: TerritoryCode, lookedUp?: PlaceNames): string =>
    nameOf(code, lookedUp) ?? placeNames([code]);

  /** Several places; narrow ones are counted, and situated by their département. */
  function placeNames(
    codes: readonly TerritoryCode[],
    within?: readonly TerritoryCode[],
    lookedUp?: PlaceNames,
  ): string {
    const spoken = spokenPlaces(codes, within, lookedUp);
    if (spoken.everywhere) return everywhere;
    const { named, communes, groups, around } = spoken;
    const more = named.length - SHOWN;
    const situated = around.length > 0 ? ` (${shortList(around)})` : '';
    const counted = (count: number, [one, many]: readonly [string, string]): string[] =>
      count > 0 ? [`${count === 1 ? one : `${count} ${many}`}${situated}`] : [];
    return listed([
      ...named.slice(0, SHOWN),
      ...(more > 0 ? [others(more)] : []),
      ...counted(groups, group),
      ...counted(communes, commune),
    ]);
  }

  return { placeName, placeNames };
}

const shortList = (names: readonly string[]): string =>
  names.length > SHOWN ? `${names.slice(0, SHOWN).join(', ')}…` : names.join(', ');
