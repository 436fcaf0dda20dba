import { DEPARTEMENTS_BY_REGION, type TerritoryCode } from '@ess-orientation/core';

/**
 * INSEE names, code officiel géographique: the same in every language. By name: a sort that knows French accents costs a
 * phone more than all the rest of its start.
 */
const REGION_LIST = `84 Auvergne-Rhône-Alpes|27 Bourgogne-Franche-Comté|53 Bretagne|24 Centre-Val de Loire|94 Corse|44 Grand Est
01 Guadeloupe|03 Guyane|32 Hauts-de-France|11 Île-de-France|04 La Réunion|02 Martinique|06 Mayotte|28 Normandie
75 Nouvelle-Aquitaine|76 Occitanie|52 Pays de la Loire|93 Provence-Alpes-Côte d’Azur`;

const DEPARTEMENT_LIST = `01 Ain|02 Aisne|03 Allier|04 Alpes-de-Haute-Provence|05 Hautes-Alpes|06 Alpes-Maritimes|07 Ardèche|08 Ardennes
09 Ariège|10 Aube|11 Aude|12 Aveyron|13 Bouches-du-Rhône|14 Calvados|15 Cantal|16 Charente|17 Charente-Maritime|18 Cher
19 Corrèze|2A Corse-du-Sud|2B Haute-Corse|21 Côte-d’Or|22 Côtes-d’Armor|23 Creuse|24 Dordogne|25 Doubs|26 Drôme|27 Eure
28 Eure-et-Loir|29 Finistère|30 Gard|31 Haute-Garonne|32 Gers|33 Gironde|34 Hérault|35 Ille-et-Vilaine|36 Indre
37 Indre-et-Loire|38 Isère|39 Jura|40 Landes|41 Loir-et-Cher|42 Loire|43 Haute-Loire|44 Loire-Atlantique|45 Loiret|46 Lot
47 Lot-et-Garonne|48 Lozère|49 Maine-et-Loire|50 Manche|51 Marne|52 Haute-Marne|53 Mayenne|54 Meurthe-et-Moselle|55 Meuse
56 Morbihan|57 Moselle|58 Nièvre|59 Nord|60 Oise|61 Orne|62 Pas-de-Calais|63 Puy-de-Dôme|64 Pyrénées-Atlantiques
65 Hautes-Pyrénées|66 Pyrénées-Orientales|67 Bas-Rhin|68 Haut-Rhin|69 Rhône|70 Haute-Saône|71 Saône-et-Loire|72 Sarthe
73 Savoie|74 Haute-Savoie|75 Paris|76 Seine-Maritime|77 Seine-et-Marne|78 Yvelines|79 Deux-Sèvres|80 Somme|81 Tarn
82 Tarn-et-Garonne|83 Var|84 Vaucluse|85 Vendée|86 Vienne|87 Haute-Vienne|88 Vosges|89 Yonne|90 Territoire de Belfort
91 Essonne|92 Hauts-de-Seine|93 Seine-Saint-Denis|94 Val-de-Marne|95 Val-d’Oise|971 Guadeloupe|972 Martinique|973 Guyane
974 La Réunion|976 Mayotte`;

const BETWEEN = /[|\n]/;

/** The name that follows a number in a list. */
const nameIn = (list: string, number: string): string | undefined =>
  list
    .split(BETWEEN)
    .find((line) => line.startsWith(`${number} `))
    ?.slice(number.length + 1);

export interface Place {
  code: TerritoryCode;
  name: string;
}

/** The régions, by name. */
export const REGION_PLACES: readonly Place[] = REGION_LIST.split(BETWEEN).map((line) => ({
  code: `REG-${line.slice(0, 2)}`,
  name: line.slice(3),
}));

/** The départements of a région, by number: people know their own number. */
export function departementsOf(region: TerritoryCode): Place[] {
  const codes = DEPARTEMENTS_BY_REGION[region.slice(4)]?.split(' ') ?? [];
  return codes.map((code) => ({ code: `DEP-${code}`, name: nameIn(DEPARTEMENT_LIST, code) ?? code }));
}

/** Names that were looked up, by code. */
export type PlaceNames = Readonly<Record<TerritoryCode, string>>;

/** Sources type a straight apostrophe; sentences don't. */
export const typographic = (name: string): string => name.replace(/'/g, '’');

/** The name of a région or a département; of a narrower place, `null` unless it was looked up. */
export function nameOf(code: TerritoryCode, lookedUp: PlaceNames = {}): string | null {
  const [level, number = ''] = code.split('-');
  const list = level === 'REG' ? REGION_LIST : level === 'DEP' ? DEPARTEMENT_LIST : '';
  const found = nameIn(list, number) ?? lookedUp[code];
  return found === undefined ? null : typographic(found);
}
