import { type Colour, contrastRatio, hex, over } from '../../../packages/widget/src/theming/colour';
import { type ColourName, pairs } from '../../../packages/widget/src/theming/pairs';

/** `#0d5f5a` or `#fff`; `null`: not such a colour. */
export function parseHex(text: string): Colour | null {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1];
  if (digits === undefined) return null;
  const channels = digits.length === 3 ? [...digits].map((one) => one + one) : (digits.match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0] = channels.map((pair) => Number.parseInt(pair, 16) / 255);
  return { red, green, blue, alpha: 1 };
}

/** What is read on what, and the least contrast that it needs: 4.5 for text, 3 for what one must see. */
export interface Pair {
  ink: string;
  ground: string;
  least: number;
  what: string;
}

const INKS: Partial<Record<ColourName, string>> = {
  text: 'le texte',
  muted: 'le texte secondaire',
  accent: 'les liens',
  'accent-strong': 'les liens survolés',
  'on-accent': 'le texte des boutons',
  alert: 'les messages d’erreur',
  control: 'le contour des champs',
  focus: 'le contour de l’élément actif',
};
const GROUNDS: Partial<Record<ColourName, string>> = {
  surface: ' sur le fond',
  tint: ' sur le fond teinté',
  'alert-tint': ' sur le fond des messages',
  accent: '',
  'accent-strong': ' survolés',
};

/** The very pairs that the module checks in the page. */
export const PAIRS: readonly Pair[] = pairs().map(({ front, back, needs }) => ({
  ink: `--ess-${front}`,
  ground: `--ess-${back}`,
  least: needs,
  what: `${INKS[front] ?? front}${GROUNDS[back] ?? ` sur ${back}`}`,
}));

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
