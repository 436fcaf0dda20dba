import { completeChain, type TerritoryCode } from '@ess-orientation/core';

export const EMBEDS = ['script', 'iframe', 'lien'] as const;
export type Embed = (typeof EMBEDS)[number];

/** Which of the three builds of the script: for most sites, for tools that refuse modules, in one file with its data. */
export const BUILDS = ['module', 'classic', 'with-data'] as const;
export type Build = (typeof BUILDS)[number];

/** What somebody asks of the configurator. */
export interface Options {
  embed: Embed;
  build: Build;
  /** Where the files will be: a folder of the site (`/ess/`) or an address. */
  folder: string;
  /** Narrow to wide; empty: the place is asked. */
  territory: readonly TerritoryCode[];
  mode: 'porteur' | 'conseiller';
  /** Empty: that of the page. */
  lang: '' | 'fr' | 'en';
  limit: number;
  headingLevel: number;
  share: boolean;
  order: 'adaptive' | 'fixed';
  /** A style sheet of the folder; empty: none. */
  themeFile: string;
  /** Custom properties that differ from the defaults: `--ess-accent` → `#0d5f5a`. */
  tokens: Readonly<Record<string, string>>;
  /** What is read where scripts fail. */
  fallback: string;
  /** For a link: where it leads without scripts. */
  linkHref: string;
  linkText: string;
}

export const DEFAULTS: Options = {
  embed: 'script',
  build: 'module',
  folder: '/ess/',
  territory: [],
  mode: 'porteur',
  lang: '',
  limit: 3,
  headingLevel: 2,
  share: false,
  order: 'adaptive',
  themeFile: '',
  tokens: {},
  fallback: 'Ce module ne s’affiche pas. Appelez-nous : 04 00 00 00 00.',
  linkHref: '/nous-contacter',
  linkText: 'Trouver un accompagnement',
};

/** What the page of a frame takes from its address; the rest is for the two others. */
export const FRAME_TAKES: ReadonlySet<keyof Options> = new Set(['territory', 'mode', 'lang', 'limit']);

/** The fewest codes that say the same place: the wider ones follow from them. */
export function shortest(chain: readonly TerritoryCode[]): readonly TerritoryCode[] {
  const whole = completeChain(chain).join();
  const enough = chain.findIndex((_, at) => completeChain(chain.slice(0, at + 1)).join() === whole);
  return chain.slice(0, enough + 1);
}

/** Attributes that differ from what the element does by itself, in the order that its documentation gives them. */
export function attributesOf(options: Options): [name: string, value: string | true][] {
  const { territory, order, mode, lang, limit, headingLevel, share } = options;
  const all: [string, string | true | null][] = [
    ['territory', territory.length > 0 ? shortest(territory).join(' ') : null],
    ['order', order === DEFAULTS.order ? null : order],
    ['mode', mode === DEFAULTS.mode ? null : mode],
    ['lang', lang === '' ? null : lang],
    ['limit', limit === DEFAULTS.limit ? null : String(limit)],
    ['heading-level', headingLevel === DEFAULTS.headingLevel ? null : String(headingLevel)],
    ['share', share || null],
  ];
  return all.filter((entry): entry is [string, string | true] => entry[1] !== null);
}
