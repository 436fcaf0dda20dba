/** The anchor of a heading as forges write it, so that a link works on both: accents stay, punctuation goes. */
export const forgeSlug = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
