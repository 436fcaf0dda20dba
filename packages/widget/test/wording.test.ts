import { expect } from 'chai';
import { en } from '../src/i18n/en';
import { dateText as englishDate } from '../src/i18n/en/dates';
import { fr } from '../src/i18n/fr';

/** Every sentence of a locale that needs no argument. */
function sentences(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(sentences);
}

const spaced = (text: string): string => text.replace(/\u00a0/g, ' ');

describe('the wording', () => {
  it('writes French as French is set', () => {
    const wrong = sentences(fr).filter((text) => / [?!:;»]|« |[^\s\u00a0(«][?!;]|['"]/.test(text));
    expect(wrong).to.deep.equal([]);
  });

  it('keeps sentences short', () => {
    const long = [...sentences(fr), ...sentences(en)]
      .flatMap((text) => text.split(/[.?!:]\s/))
      .filter((sentence) => sentence.split(/\s+/).length > 28);
    expect(long).to.deep.equal([]);
  });

  it('writes dates and durations as people do', () => {
    expect(['2026-03-12', '2026-03-01', '2026-03', '2026'].map(fr.dateText).map(spaced)).to.deep.equal([
      '12 mars 2026',
      '1er mars 2026',
      'mars 2026',
      '2026',
    ]);
    expect(spaced(englishDate('2026-03-12'))).to.equal('12 March 2026');
    expect(
      [{ min: 9, max: 12 }, { max: 6 }, { min: 3 }, { min: 0.5, max: 0.5 }].map(fr.durationText).map(spaced),
    ).to.deep.equal(['De 9 à 12 mois', '6 mois au plus', '3 mois au moins', '2 semaines']);
  });

  it('names places, and counts those whose names it does not know', () => {
    expect(fr.placeNames(['DEP-13', 'DEP-2A'])).to.equal('Bouches-du-Rhône et Corse-du-Sud');
    expect(fr.placeNames(['EPCI-200046977'], ['DEP-69', 'REG-84', 'FR'])).to.equal('une intercommunalité (Rhône)');
    expect(fr.placeNames(['DEP-34', 'COM-13055', 'COM-13001'])).to.equal('Hérault et 2 communes (Bouches-du-Rhône)');
    expect(fr.placeNames(['DEP-01', 'DEP-02', 'DEP-03', 'DEP-04', 'DEP-05'])).to.equal(
      'Ain, Aisne, Allier, Alpes-de-Haute-Provence et 1 autre',
    );
  });
});
