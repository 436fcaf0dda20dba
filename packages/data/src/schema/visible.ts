/** Characters that nobody sees and that change how the others are read: bidi controls, zero-width characters, fillers, tags. */
const HIDDEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** Those, and what no text needs: control characters, halves of a pair. */
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}]/u;
/** Most texts hold nothing but Latin letters and usual signs, none of them invisible: told at a glance, ten times sooner. */
const PLAIN = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u202f-\u205e]*$/;

/** What a schema says of a text with a character that is not one: data is text, and looks like what it says. */
export const VISIBLE_ONLY = 'visible characters only';

export const isVisible = (text: string): boolean => PLAIN.test(text) || !INVISIBLE.test(text);

export const stripHidden = (text: string): string => text.replace(HIDDEN, '');

/** Levels of the deepest known field; what lies below is not ours. */
const DEEPEST = 8;

/** A copy of a value whose texts have no hidden characters. */
export function withoutHidden(value: unknown, levels: number = DEEPEST): unknown {
  if (typeof value === 'string') return stripHidden(value);
  if (typeof value !== 'object' || value === null || levels === 0) return value;
  if (Array.isArray(value)) return value.map((item) => withoutHidden(item, levels - 1));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutHidden(inner, levels - 1)]));
}
