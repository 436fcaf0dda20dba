import { parseCount, parseTerritory } from '../attributes';

/** Named here: the locales themselves come with the module. */
export const LANGUAGES: ReadonlySet<string> = new Set(['fr', 'en']);
const MODES: ReadonlySet<string> = new Set(['porteur', 'conseiller']);
const ORDERS: ReadonlySet<string> = new Set(['fixed', 'adaptive']);

/** A folder of the same site, written as a path; empty: no file of places. An address elsewhere is not the frame's to ask. */
const isNearbyFolder = (value: string): boolean =>
  value === '' || (/^(?:\.{0,2}\/)?[\w.-]+(?:\/[\w.-]+)*\/?$/.test(value) && value.length <= 200);

/** What the address of the frame may set, and what each must look like to be let in. */
const PARAMETERS: ReadonlyMap<string, (value: string) => boolean> = new Map([
  ['territory', (value) => parseTerritory(value) !== undefined],
  ['lang', (value) => LANGUAGES.has(value)],
  ['mode', (value) => MODES.has(value)],
  ['order', (value) => ORDERS.has(value)],
  ['share', (value) => value === '' || value === '1' || value === 'true'],
  ['territories', isNearbyFolder],
  ['limit', (value) => /^\d{1,2}$/.test(value) && parseCount(Number(value)) !== undefined],
]);

/** Attributes of the element, from `?territory=DEP-34&lang=fr&mode=conseiller&limit=5&order=fixed&share`. Others are left out, and told. */
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
