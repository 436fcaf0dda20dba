import { fold } from './normalise';

/** Legal forms as the DGCL abbreviates them, and in full: people don't know the letters. */
const LEGAL_FORMS: readonly (readonly [string, string])[] = [
  ['CC ', 'Communauté de communes '],
  ['CA ', "Communauté d'agglomération "],
  ['CU ', 'Communauté urbaine '],
  ['EPT ', 'Établissement public territorial '],
];

/** "CC Pays d'Uzès" → "Communauté de communes Pays d'Uzès". */
export function inFull(name: string): string {
  const form = LEGAL_FORMS.find(([short]) => name.startsWith(short));
  return form ? form[1] + name.slice(form[0].length) : name;
}

const FORM =
  /^(?:communaute (?:de communes|d agglomeration|urbaine)|etablissement public territorial|agglomeration|agglo|intercommunalite|comcom|com com|eurometropole|metropole|cc|ca|cu|ept) /;
const GENERIC =
  /^(?:pays|grand|grande|val|vallees?|coeur|portes?|terres?|bassin|region|territoire|metropole|eurometropole|plaine|plateau) /;
const METROPOLE = /^(?:euro)?metropole /;
const LINK = /^(?:de la|de l|du|des|de|d|la|le|les|l) (?=.)/;

/** Folded text after a legal form, or `null` when there is none: "cc du pays d uzes" → "pays d uzes". */
export function afterLegalForm(folded: string): string | null {
  return FORM.test(folded) ? folded.replace(FORM, '').replace(LINK, '') : null;
}

/** Folded texts under which an EPCI is looked up: "pays d uzes" and "uzes"; "(COBAS)" at its end adds "cobas". */
export function epciWords(name: string): string[] {
  const folded = fold(name);
  const proper = METROPOLE.test(folded) ? folded : (afterLegalForm(folded) ?? folded);
  const bare = proper.replace(GENERIC, '').replace(LINK, '');
  const initials = name.endsWith(')') ? fold(name.slice(name.lastIndexOf('('))) : '';
  return [proper, bare, initials];
}

/** The reverse of `inFull`, for the files. */
export function shorten(name: string): string {
  const form = LEGAL_FORMS.find(([, full]) => name.startsWith(full));
  return form ? form[0] + name.slice(form[1].length) : name;
}
