/** Letters that Unicode doesn't split into a base and an accent. */
const LETTERS: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' };
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  sts: 'saints',
  stes: 'saintes',
  nd: 'notre dame',
};

const MARKS = /[\u0300-\u036f]/g;
const OVER = /(^|[^\p{L}\p{N}])s\//gu;
const SEPARATORS = /[^a-z0-9]+/g;
const ABBREVIATED = /\b(?:stes?|sts?|nd)(?= )/g;
const ORDINAL = /\b(\d{1,2})(?:ers?|ere|i?emes?|e|nde?)\b/g;
const ARTICLE = /^(?:les?|la|l) (?=.)/;

/**
 * A name in words of plain lower-case letters and digits: "L’Haÿ-les-Roses" → "l hay les roses", "St-Étienne" → "saint etienne",
 * "Chalon s/ Saône" → "chalon sur saone", "Paris 11ème" → "paris 11". A last "st" stays: it may be the start of "Strasbourg".
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(OVER, '$1sur ')
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(/[œæßøłđ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(SEPARATORS, ' ')
    .trimStart()
    .replace(ABBREVIATED, (word) => ABBREVIATIONS[word] ?? word)
    .replace(ORDINAL, '$1')
    .trimEnd();
}

/** What is compared: folded words without the spaces, so that "L'Isle", "L Isle" and "Lisle" are one. */
export const squash = (folded: string): string => folded.replaceAll(' ', '');

/** "la rochelle" → "rochelle"; a lone article stays. */
export const withoutArticle = (folded: string): string => folded.replace(ARTICLE, '');
