/**
 * Régions that ceased to exist on 1 January 2016, and their départements: people and older texts still name them.
 * Source: INSEE, code officiel géographique 2015; names: france-geojson, regions-avant-redecoupage-2015.
 * Those that kept their name and extent are not here.
 */
export const HISTORIC_REGIONS: Readonly<Record<string, string>> = {
  Alsace: '67 68',
  Aquitaine: '24 33 40 47 64',
  Auvergne: '03 15 43 63',
  'Basse-Normandie': '14 50 61',
  Bourgogne: '21 58 71 89',
  'Champagne-Ardenne': '08 10 51 52',
  'Franche-Comté': '25 39 70 90',
  'Haute-Normandie': '27 76',
  'Languedoc-Roussillon': '11 30 34 48 66',
  Limousin: '19 23 87',
  Lorraine: '54 55 57 88',
  'Midi-Pyrénées': '09 12 31 32 46 65 81 82',
  'Nord-Pas-de-Calais': '59 62',
  Picardie: '02 60 80',
  'Poitou-Charentes': '16 17 79 86',
  'Rhône-Alpes': '01 07 26 38 42 69 73 74',
};

/** Other names of today's régions. "Centre" was official until 2015; the rest is usage. */
export const REGION_NICKNAMES: Readonly<Record<string, string>> = {
  AURA: '84',
  BFC: '27',
  Centre: '24',
  HDF: '32',
  IDF: '11',
  PACA: '93',
};
