import { en } from './en';
import { fr, type Locale } from './fr';

const LOCALES: Readonly<Record<string, Locale>> = { fr, en };

/** The locale of a language tag such as `en-GB`; French for those not spoken here. */
export function localeFor(tag: string): Locale {
  const [language = ''] = tag.toLowerCase().split('-');
  return LOCALES[language] ?? fr;
}

export const isSpoken = (tag: string): boolean => localeFor(tag).code === tag.toLowerCase().split('-')[0];
