import { contrastRatio, hex, over } from './colour';
import { type Pair, pairs } from './pairs';
import type { Palette } from './probe';

export interface Contrast extends Pair {
  ratio: number;
  /** The colours as they are seen. */
  seen: { front: string; back: string };
}

/** Every pair whose colours are known. */
export function contrasts({ colours }: Palette): Contrast[] {
  return pairs().flatMap((pair) => {
    const front = colours.get(pair.front);
    const back = colours.get(pair.back);
    if (!front || !back) return [];
    const drawn = over(front, back);
    return [{ ...pair, ratio: contrastRatio(drawn, back), seen: { front: hex(drawn), back: hex(back) } }];
  });
}

/** What a web developer should know of a theme, or an empty text. */
export function complaintAbout(palette: Palette): string {
  const low = contrasts(palette).filter(({ ratio, needs }) => ratio < needs);
  const lines = [
    ...palette.unreadable.map((name) => `--ess-${name} is not a colour`),
    ...low.map(
      ({ front, back, ratio, needs, seen }) =>
        // Cut, not rounded: 4.499 is not 4.5.
        `--ess-${front} (${seen.front}) on --ess-${back} (${seen.back}) is ${Math.floor(ratio * 100) / 100}:1, ${needs}:1 is needed`,
    ),
  ];
  return lines.length > 0 ? `the contrast of these colours is below WCAG AA:\n  ${lines.join('\n  ')}` : '';
}
