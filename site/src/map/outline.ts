/** A place's outline, in the units of the drawing: rings of points. */
export type Point = readonly [x: number, y: number];
export type Outline = readonly (readonly Point[])[];

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Reads `m x,y dx,dy … z m …`, the one form that the map of the départements uses: relative moves and lines. */
export function outlineOf(path: string): Outline {
  const rings: Point[][] = [];
  let [x, y] = [0, 0];
  for (const part of path.split(/z/i).filter((text) => text.trim() !== '')) {
    const body = /^\s*m\s*([\d\s,.eE+-]+)$/.exec(part)?.[1];
    if (body === undefined) throw new Error(`A path that isn't made of relative lines: ${part.slice(0, 40)}…`);
    const numbers = body
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    const ring: Point[] = [];
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      x += numbers[at] as number;
      y += numbers[at + 1] as number;
      ring.push([x, y]);
    }
    [x, y] = ring[0] as Point;
    rings.push(ring);
  }
  return rings;
}

/** Points to a tenth, as relative lines: half the size of absolute ones. */
export function pathOf(outline: Outline): string {
  const tenth = (value: number): number => Math.round(value * 10);
  const text = (tenths: number): string => String(tenths / 10);
  return outline
    .map((ring) => {
      let [atX, atY] = [0, 0];
      const steps = ring.flatMap(([x, y], index) => {
        const [dx, dy] = [tenth(x) - atX, tenth(y) - atY];
        if (index > 0 && dx === 0 && dy === 0) return [];
        [atX, atY] = [tenth(x), tenth(y)];
        return [`${index === 0 ? 'M' : 'l'}${text(dx)} ${text(dy)}`];
      });
      return `${steps.join('')}z`;
    })
    .join('');
}

export function boxOf(outline: Outline): Box {
  const points = outline.flat();
  const [left, top] = [Math.min(...points.map(([x]) => x)), Math.min(...points.map(([, y]) => y))];
  return {
    left,
    top,
    width: Math.max(...points.map(([x]) => x)) - left,
    height: Math.max(...points.map(([, y]) => y)) - top,
  };
}

/** Moved and scaled to lie inside the other box, in its middle. */
export function fitted(outline: Outline, from: Box, into: Box): Outline {
  const scale = Math.min(into.width / from.width, into.height / from.height);
  const left = into.left + (into.width - from.width * scale) / 2;
  const top = into.top + (into.height - from.height * scale) / 2;
  return outline.map((ring) =>
    ring.map(([x, y]) => [left + (x - from.left) * scale, top + (y - from.top) * scale] as const),
  );
}

/** Where a letter goes: the centroid of the widest ring. */
export function middleOf(outline: Outline): Point {
  const [widest] = outline.map((ring) => ({ ring, area: Math.abs(areaOf(ring)) })).sort((a, b) => b.area - a.area);
  const ring = widest?.ring ?? [];
  const area = areaOf(ring);
  const sum = (axis: 0 | 1): number =>
    ring.reduce((total, point, at) => {
      const next = ring[(at + 1) % ring.length] as Point;
      return total + (point[axis] + next[axis]) * (point[0] * next[1] - next[0] * point[1]);
    }, 0);
  return [sum(0) / (6 * area), sum(1) / (6 * area)];
}

const areaOf = (ring: readonly Point[]): number =>
  ring.reduce((total, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] as Point;
    return total + (x * nextY - nextX * y) / 2;
  }, 0);
