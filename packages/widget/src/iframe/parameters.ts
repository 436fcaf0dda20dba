import { parseCount, parseTerritory } from '../attributes';

/** Named here: the locales themselves come with the module. */
export const LANGUAGES: ReadonlySet<string> = new Set(['fr', 'en']);
const MODES: ReadonlySet<string> = new Set(['porteur', 'conseiller']);

/** What the address of the frame may set, and what each must look like to be let in. */
const PARAMETERS: ReadonlyMap<string, (value: string) => boolean> = new Map([
  ['territory', (value) => parseTerritory(value) !== undefined],
  ['lang', (value) => LANGUAGES.has(value)],
  ['mode', (value) => MODES.has(value)],
  ['limit', (value) => /^\d{1,2}$/.test(value) && parseCount(Number(value)) !== undefined],
]);

/** Attributes of the element, from `?territory=DEP-34&lang=fr&mode=porteur&limit=3`. Others are left out, and told. */
export function attributesIn(query: string): { attributes: Record<string, string>; refused: string[] } {
  const attributes: Record<string, string> = {};
  const refused: string[] = [];
  for (const [name, value] of new URLSearchParams(query)) {
    const accepts = PARAMETERS.get(name);
    if (accepts?.(value) && !(name in attributes)) attributes[name] = value;
    else refused.push(name);
  }
  return { attributes, refused };
}
