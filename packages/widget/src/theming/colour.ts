/** sRGB, each part from 0 to 1, as `getComputedStyle` gives it. */
export interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

const NUMBER = /[-+.\de]+/g;

/** Reads `rgb(…)`, `rgba(…)` and `color(srgb …)`, which is how browsers serialise what we ask; `null` for the rest. */
export function readColour(computed: string): Colour | null {
  const scale = computed.startsWith('rgb') ? 255 : computed.startsWith('color(srgb ') ? 1 : 0;
  if (scale === 0) return null;
  const [red, green, blue, alpha = 1] = (computed.slice(computed.indexOf('(')).match(NUMBER) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined) return null;
  // Beyond sRGB, a screen shows the nearest that it has.
  const part = (value: number) => Math.min(1, Math.max(0, value / scale));
  return { red: part(red), green: part(green), blue: part(blue), alpha };
}

/** What is seen where `front` lies over an opaque `back`. */
export function over(front: Colour, back: Colour): Colour {
  const mix = (part: 'red' | 'green' | 'blue') => front[part] * front.alpha + back[part] * (1 - front.alpha);
  return { red: mix('red'), green: mix('green'), blue: mix('blue'), alpha: 1 };
}

/** WCAG 2.2, “contrast ratio”, of two opaque colours: from 1 to 21. */
export function contrastRatio(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2, “relative luminance”. */
function luminance({ red, green, blue }: Colour): number {
  const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** As authors write it. */
export function hex({ red, green, blue }: Colour): string {
  return `#${[red, green, blue]
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
