import { describe, expect, it } from 'vitest';
import { LIMITS, readability, sentencesOf, textsOf, unexplainedIn, wordsIn } from '../readability.mjs';

describe.each(['fr', 'en'])('the %s locale', (locale) => {
  const { sentences, mean, tooLong, unexplained, passive } = readability(locale);

  it('is read whole', () => {
    expect(sentences).toBeGreaterThan(150);
    const files = new Set(textsOf(locale).map(({ file }) => file));
    expect([...files].sort()).toEqual(expect.arrayContaining([`${locale}/gates.ts`, `${locale}/questions.ts`]));
  });

  it('speaks in short sentences', () => {
    expect(mean).toBeLessThanOrEqual(LIMITS.mean);
    expect(tooLong).toEqual([]);
  });

  it('gives the meaning of an acronym where it uses it', () => {
    expect(unexplained).toEqual([]);
  });

  it('says who does what', () => {
    expect(passive.length / sentences, JSON.stringify(passive)).toBeLessThanOrEqual(LIMITS.passiveShare);
  });
});

describe('reading a text', () => {
  it('finds an acronym without its meaning, and passes one that has it', () => {
    expect(unexplainedIn('Appelez la CRESS.')).toEqual(['CRESS']);
    expect(unexplainedIn('La chambre régionale de l’économie sociale et solidaire (CRESS) vous oriente.')).toEqual([]);
    expect(unexplainedIn('Un quartier (dispositif local, DLA) aidé.')).toEqual([]);
    expect(unexplainedIn('(QPV)')).toEqual(['QPV']);
  });

  it('counts words as a reader does, and cuts sentences at full stops and colons', () => {
    expect(wordsIn('N’intervient pas dans le Val-d’Oise.')).toBe(5);
    expect(sentencesOf('Une idée. Deux : trois ?')).toEqual(['Une idée.', 'Deux :', 'trois ?']);
  });
});
