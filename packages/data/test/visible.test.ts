import { describe, expect, it } from 'vitest';
import { isVisible, stripHidden, withoutHidden } from '../src/schema/visible';

/** Of each kind: bidi controls, zero-width characters, fillers, selectors, tags. */
const HIDDEN = [
  '\u00ad',
  '\u034f',
  '\u061c',
  '\u115f',
  '\u180e',
  '\u200b',
  '\u200f',
  '\u202a',
  '\u202e',
  '\u2060',
  '\u2066',
  '\u2069',
  '\u206f',
  '\u3164',
  '\ufe0f',
  '\ufeff',
  '\uffa0',
  '\u{e0041}',
  '\u{e0100}',
];
/** What no text needs. */
const CONTROLS = ['\u0000', '\t', '\n', '\u001b', '\u001f', '\u007f', '\u0085', '\u009f', '\ud800', '\udfff'];
const TEXTS = [
  '',
  ' ~',
  'Œuvre d’Ÿ – « cœur », 5 €…',
  'Ångström \u00a0\u202f!',
  'ʿulamāʾ',
  'ελληνικά, русский, 日本語, العربية',
  '🙂 ½ ² №',
];

const places = (sign: string) => [sign, `${sign}ab`, `a${sign}b`, `ab${sign}`, `日${sign}`];

describe('characters that nobody sees', () => {
  it('are told from every other, wherever they stand', () => {
    for (const sign of [...HIDDEN, ...CONTROLS]) {
      for (const text of places(sign)) expect([text, isVisible(text)]).toEqual([text, false]);
    }
    for (const text of TEXTS) expect([text, isVisible(text)]).toEqual([text, true]);
  });

  it('are the same at a glance and at length', () => {
    const never = /[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}]/u;
    for (let code = 0; code < 0x3000; code++) {
      const sign = String.fromCodePoint(code);
      // With a letter that no glance takes in.
      const texts = [sign, `${sign}日`];
      if (texts.some((text) => isVisible(text) === never.test(sign))) expect.unreachable(`U+${code.toString(16)}`);
    }
  });

  it('are all taken out, and nothing else', () => {
    for (const sign of HIDDEN) {
      for (const text of places(sign)) expect(stripHidden(`${text}${sign}`)).toBe(text.replace(sign, ''));
    }
    for (const text of [...TEXTS, ...CONTROLS]) expect(stripHidden(text)).toBe(text);
  });

  it('are taken out of every text of a value, which stays as it is', () => {
    const value = {
      name: 'a\u200bb',
      list: ['\u202ec', { url: 'https://d\u00ad.example/' }, [null, 1, true]],
      nothing: null,
      number: 2,
    };
    const before = structuredClone(value);
    expect(withoutHidden(value)).toEqual({
      name: 'ab',
      list: ['c', { url: 'https://d.example/' }, [null, 1, true]],
      nothing: null,
      number: 2,
    });
    expect(value).toEqual(before);
    expect([withoutHidden(null), withoutHidden(undefined), withoutHidden(3)]).toEqual([null, undefined, 3]);
  });

  it('are looked for as deep as fields go, and no deeper: depth is no way to exhaust a page', () => {
    const nested = (levels: number, text: string) => {
      let value: unknown = text;
      for (let level = 0; level < levels; level++) value = level % 2 === 0 ? { in: value } : [value];
      return value;
    };
    expect(withoutHidden(nested(8, '\u200ba'))).toEqual(nested(8, 'a'));
    expect(withoutHidden(nested(9, '\u200ba'))).toEqual(nested(9, '\u200ba'));
    expect(() => withoutHidden(nested(100_000, 'a'))).not.toThrow();
  });
});
