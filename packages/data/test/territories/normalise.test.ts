import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, squash, withoutArticle } from '../../src/territories/normalise';
import { readQuery } from '../../src/territories/query';

describe('fold', () => {
  it.each([
    ['L’Haÿ-les-Roses', 'l hay les roses'],
    ["L'Haÿ les Roses", 'l hay les roses'],
    ['LʼHAŸ–LES—ROSES', 'l hay les roses'],
    ['St-Étienne', 'saint etienne'],
    ['Ste. Foy', 'sainte foy'],
    ['Stes-Maries', 'saintes maries'],
    ['Œuilly', 'oeuilly'],
    ['Straße', 'strasse'],
    ['Chalon s/ Saône', 'chalon sur saone'],
    ['Paris 11ème', 'paris 11'],
    ['Lyon 1er', 'lyon 1'],
    ['Ｌｙｏｎ', 'lyon'],
    ['Mont-St', 'mont st'],
    ['ALSACE', 'alsace'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('leaves plain words only, once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect(fold(text)).toMatch(/^(?:[a-z0-9]+(?: [a-z0-9]+)*)?$/);
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 500 },
    );
  });

  it('sees no difference of case, accents, hyphens nor apostrophes', () => {
    const word = fc.stringMatching(/^[a-zéèêàçôüÿœ]{4,8}$/);
    const separator = fc.constantFrom(' ', '-', "'", '’', 'ʼ', '–', ', ');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), separator, (words, by) => {
        const plain = fold(words.join(' '));
        expect(fold(words.join(by))).toBe(plain);
        expect(fold(words.join(by).toUpperCase())).toBe(plain);
        expect(fold(words.join(by).normalize('NFD'))).toBe(plain);
        expect(squash(plain)).not.toContain(' ');
      }),
      { numRuns: 300 },
    );
  });

  it('keeps a lone article', () => {
    expect(withoutArticle('la rochelle')).toBe('rochelle');
    expect(withoutArticle('l isle')).toBe('isle');
    expect(withoutArticle('le')).toBe('le');
    expect(withoutArticle('lens')).toBe('lens');
  });
});

describe('readQuery', () => {
  it.each([
    ['34000', { words: '', postal: '34000', code: 'COM-34000' }],
    ['34 000', { words: '', postal: '34000' }],
    ['F-34000', { words: '', postal: '34000' }],
    ['34060 Montpellier CEDEX 2', { words: 'montpellier', postal: '34060' }],
    ['CS 60001, 34060 Montpellier Cedex', { words: 'montpellier', postal: '34060' }],
    ['Saint-Denis (93)', { words: 'saint denis 93' }],
    ['Lyon 03', { words: 'lyon 3' }],
    ['Paris XVIe', { words: 'paris 16' }],
    ['13e arrondissement de Marseille', { words: 'marseille 13' }],
    ['com-13055', { words: '', code: 'COM-13055' }],
    ['2a004', { words: '', code: 'COM-2A004' }],
    ['200 046 977', { words: '', code: 'EPCI-200046977' }],
    ['FR', { words: 'fr' }],
    ['Roissy-en-France', { words: 'roissy en france' }],
  ])('%s', (text, query) => {
    expect(readQuery(text)).toEqual(query);
  });
});
