import type { Outline, Point } from './outline';

/** Degrees: west, south, east, north. */
type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Where each département of overseas lies: enough to tell its islands from the others of the country. */
export const OVERSEAS: Readonly<Record<string, Bounds>> = {
  '971': [-61.9, 15.8, -60.9, 16.6],
  '972': [-61.3, 14.3, -60.7, 15],
  '973': [-55, 2, -51, 6],
  '974': [55, -21.5, 56, -20.7],
  '976': [45, -13.1, 45.4, -12.6],
};

/** The rings of a multipolygon that lie there, flat: degrees of longitude shortened as they are at that latitude. */
export function overseasOutline(polygons: readonly (readonly (readonly number[][])[])[], bounds: Bounds): Outline {
  const [west, south, east, north] = bounds;
  const shortened = Math.cos((((south + north) / 2) * Math.PI) / 180);
  return polygons
    .map(([outer = []]) => outer.map(([x = 0, y = 0]): Point => [x, y]))
    .filter((ring) => ring.every(([x, y]) => x >= west && x <= east && y >= south && y <= north))
    .map((ring) => ring.map(([x, y]): Point => [x * shortened, -y]));
}
