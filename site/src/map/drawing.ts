import type { TerritoryCode } from '@ess-orientation/core';
import { type Box, boxOf, fitted, middleOf, type Outline, outlineOf, type Point, pathOf } from './outline';
import { OVERSEAS, overseasOutline } from './overseas';

export interface MapShape {
  code: TerritoryCode;
  name: string;
  region: TerritoryCode;
  path: string;
  /** Where its letter goes; absent where it is too small for one. */
  at?: Point;
}

export interface FranceMap {
  viewBox: string;
  departements: MapShape[];
  /** Those around Paris a second time, larger; same codes. */
  aroundParis: MapShape[];
  insets: { box: Box; label: string }[];
  regions: { code: TerritoryCode; name: string }[];
}

type Place = Pick<MapShape, 'name' | 'region'> & { code: string };

const SIZE = { width: 613, height: 690 };
const AROUND_PARIS = ['75', '92', '93', '94'];
const PARIS_INSET: Box = { left: 8, top: 12, width: 108, height: 100 };
const OVERSEAS_LINE = { top: 604, width: 112, height: 78 };
/** A letter needs this much room, in units of the drawing. */
const LEAST_ROOM = 14;

/** Mainland France and Corsica as the package draws them, overseas in boxes below, the surroundings of Paris in a box above. */
export function drawing(
  places: readonly Place[],
  mainland: readonly { id: string; path: string }[],
  world: readonly (readonly (readonly number[][])[])[],
): Omit<FranceMap, 'regions'> {
  const outlines = new Map(mainland.map(({ id, path }) => [id.toUpperCase(), outlineOf(path)]));
  const boxes = overseasBoxes();
  for (const [code, box] of boxes) {
    const outline = overseasOutline(world, OVERSEAS[code] as (typeof OVERSEAS)[string]);
    outlines.set(code, fitted(outline, boxOf(outline), padded(box)));
  }
  const shapeOf = (place: Place, outline: Outline | undefined): MapShape => {
    if (!outline || outline.length === 0) throw new Error(`No outline for ${place.name} (${place.code})`);
    const { width, height } = boxOf(outline);
    const roomy = Math.min(width, height) >= LEAST_ROOM;
    const [x, y] = middleOf(outline).map((value) => Math.round(value * 10) / 10) as [number, number];
    return { ...place, code: `DEP-${place.code}`, path: pathOf(outline), ...(roomy ? { at: [x, y] } : {}) };
  };
  const near = AROUND_PARIS.map((code) => outlines.get(code) ?? []);
  const nearBox = boxOf(near.flat());
  return {
    viewBox: `0 0 ${SIZE.width} ${SIZE.height}`,
    departements: places.map((place) => shapeOf(place, outlines.get(place.code))),
    aroundParis: places
      .filter(({ code }) => AROUND_PARIS.includes(code))
      .map((place) => shapeOf(place, fitted(outlines.get(place.code) ?? [], nearBox, padded(PARIS_INSET)))),
    insets: [
      { box: PARIS_INSET, label: 'Paris et alentours' },
      ...[...boxes].map(([code, box]) => ({ box, label: places.find((place) => place.code === code)?.name ?? code })),
    ],
  };
}

function overseasBoxes(): Map<string, Box> {
  const codes = Object.keys(OVERSEAS);
  const gap = (SIZE.width - codes.length * OVERSEAS_LINE.width) / (codes.length + 1);
  const { top, width, height } = OVERSEAS_LINE;
  return new Map(codes.map((code, at) => [code, { left: gap + at * (width + gap), top, width, height }]));
}

const padded = ({ left, top, width, height }: Box): Box => ({
  left: left + 6,
  top: top + 18,
  width: width - 12,
  height: height - 24,
});
