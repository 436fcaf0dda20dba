import { type Colour, contrastRatio, hex, over } from '../../../packages/widget/src/theming/colour';

/** `#0d5f5a` or `#fff`; `null`: not such a colour. */
export function parseHex(text: string): Colour | null {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1];
  if (digits === undefined) return null;
  const pairs = digits.length === 3 ? [...digits].map((one) => one + one) : (digits.match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0] = pairs.map((pair) => Number.parseInt(pair, 16) / 255);
  return { red, green, blue, alpha: 1 };
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
    const ratio = contrastRatio(ink, ground);
    return ratio < pair.least ? [{ ...pair, ratio, better: readable(ink, ground, pair.least) }] : [];
  }).sort((a, b) => a.ratio - b.ratio);
}

/** The same hue, darker or lighter by the smallest of 100 steps that reaches the ratio. */
export function readable(ink: Colour, ground: Colour, least: number): string | null {
  for (let step = 1; step <= 100; step++) {
    const share = step / 100;
    for (const end of [0, 1]) {
      const tone = hex(over({ red: end, green: end, blue: end, alpha: share }, ink));
      if (contrastRatio(parseHex(tone) ?? ink, ground) >= least) return tone;
    }
  }
  return null;
}
