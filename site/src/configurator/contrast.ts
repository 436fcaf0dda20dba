/** Red, green and blue from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** `#0d5f5a` or `#fff`; `null`: not such a colour. */
export function parseHex(text: string): Colour | null {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1];
  if (digits === undefined) return null;
  const pairs = digits.length === 3 ? [...digits].map((one) => one + one) : (digits.match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0] = pairs.map((pair) => Number.parseInt(pair, 16));
  return [red, green, blue];
}

export const toHex = (colour: Colour): string =>
  `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** The ratio of WCAG 2.2, from 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** What is read on what, and the least contrast that it needs: 4.5 for text, 3 for what one must see. */
export interface Pair {
  ink: string;
  ground: string;
  least: number;
  what: string;
}

export const PAIRS: readonly Pair[] = [
  { ink: '--ess-text', ground: '--ess-surface', least: 4.5, what: 'le texte sur le fond' },
  { ink: '--ess-text', ground: '--ess-tint', least: 4.5, what: 'le texte sur le fond teinté' },
  { ink: '--ess-muted', ground: '--ess-surface', least: 4.5, what: 'le texte secondaire sur le fond' },
  { ink: '--ess-muted', ground: '--ess-tint', least: 4.5, what: 'le texte secondaire sur le fond teinté' },
  { ink: '--ess-accent', ground: '--ess-surface', least: 4.5, what: 'les liens sur le fond' },
  { ink: '--ess-accent', ground: '--ess-tint', least: 4.5, what: 'les liens sur le fond teinté' },
  { ink: '--ess-on-accent', ground: '--ess-accent', least: 4.5, what: 'le texte des boutons' },
  { ink: '--ess-on-accent', ground: '--ess-accent-strong', least: 4.5, what: 'le texte des boutons survolés' },
  { ink: '--ess-alert', ground: '--ess-surface', least: 4.5, what: 'les messages d’erreur sur le fond' },
  { ink: '--ess-alert', ground: '--ess-alert-tint', least: 4.5, what: 'les messages d’erreur sur leur fond' },
  { ink: '--ess-control', ground: '--ess-surface', least: 3, what: 'le contour des champs' },
  { ink: '--ess-focus', ground: '--ess-surface', least: 3, what: 'le contour de l’élément actif' },
];

export interface Weakness extends Pair {
  ratio: number;
  /** The nearest tone of the ink that would do; `null`: the ground must change. */
  better: string | null;
}

/** The pairs below their least, the weakest first. */
export function weaknesses(tokens: Readonly<Record<string, string>>): Weakness[] {
  return PAIRS.flatMap((pair) => {
    const [ink, ground] = [parseHex(tokens[pair.ink] ?? ''), parseHex(tokens[pair.ground] ?? '')];
    if (!ink || !ground) return [];
    const ratio = contrast(ink, ground);
    return ratio < pair.least ? [{ ...pair, ratio, better: readable(ink, ground, pair.least) }] : [];
  }).sort((a, b) => a.ratio - b.ratio);
}

/** The same hue, darker or lighter by the smallest of 100 steps that reaches the ratio. */
export function readable(ink: Colour, ground: Colour, least: number): string | null {
  for (let step = 1; step <= 100; step++) {
    const share = step / 100;
    for (const end of [0, 255]) {
      const [red, green, blue] = ink.map((part) => Math.round(part + (end - part) * share)) as unknown as Colour;
      if (contrast([red, green, blue], ground) >= least) return toHex([red, green, blue]);
    }
  }
  return null;
}
