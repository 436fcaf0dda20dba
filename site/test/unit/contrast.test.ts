import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastRatio } from '../../../packages/widget/src/theming/colour';
import { PAIRS, parseHex, readable, weaknesses } from '../../src/configurator/contrast';

const colour = (hex: string) => parseHex(hex) ?? { red: 0, green: 0, blue: 0, alpha: 1 };

/** The defaults, read where the element states them. */
const source = readFileSync(new URL('../../../packages/widget/src/styles/tokens.ts', import.meta.url), 'utf8');
const defaults = Object.fromEntries(
  [...source.matchAll(/var\((--ess-[a-z-]+), (#[0-9a-f]{3,6})\)/g)].map(([, name, value]) => [name, value]),
);

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#fff', '#fff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#0000ff', '#ffffff', 8.59],
  ])('of %s on %s is %d', (ink, ground, ratio) => {
    expect(contrastRatio(colour(ink), colour(ground))).toBeCloseTo(ratio, 2);
  });

  it('reads what a colour field gives, and refuses the rest', () => {
    expect(parseHex('#0D5F5A')).toEqual({ red: 13 / 255, green: 95 / 255, blue: 90 / 255, alpha: 1 });
    expect(['red', '#12', '#12345', 'url(#a)', ''].map(parseHex)).toEqual([null, null, null, null, null]);
  });
});

describe('the warnings', () => {
  it('know every colour that they speak of', () => {
    const unknown = PAIRS.flatMap(({ ink, ground }) => [ink, ground]).filter((name) => !(name in defaults));
    expect(unknown).toEqual([]);
  });

  it('say each pair in words', () => {
    const words = PAIRS.map(({ what }) => what);
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((what) => /[a-z]-[a-z]|accent|tint|surface/.test(what))).toEqual([]);
  });

  it('have nothing to say of the defaults', () => {
    expect(weaknesses(defaults)).toEqual([]);
  });

  it('name what can’t be read, the weakest first, with a tone that can', () => {
    const found = weaknesses({ ...defaults, '--ess-accent': '#e8c840' });
    expect(found.map(({ what }) => what)).toContain('le texte des boutons');
    expect(found.map(({ ratio }) => ratio)).toEqual(found.map(({ ratio }) => ratio).sort((a, b) => a - b));
    const [first] = found;
    expect(
      contrastRatio(colour(first?.better ?? ''), colour(defaults[first?.ground ?? ''] ?? '')),
    ).toBeGreaterThanOrEqual(first?.least ?? 99);
  });

  it('say so when no tone of the ink would do', () => {
    expect(readable(colour('#777777'), colour('#777777'), 21)).toBe(null);
  });
});
