/** The code officiel géographique as @etalab/decoupage-administratif 6.0.0 (edition of 2026) gives it: the fields that are read. */
export interface Cog {
  communes: CogCommune[];
  departements: CogArea[];
  regions: CogArea[];
  /** À fiscalité propre. */
  epci: CogEpci[];
  /** Établissements publics territoriaux, inside the métropole du Grand Paris. */
  ept: CogEpci[];
}

export interface CogCommune {
  code: string;
  nom: string;
  type: 'commune-actuelle' | 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal';
  departement: string;
  region: string;
  /** Of an arrondissement: its city. */
  commune?: string;
  /** Of a commune déléguée or associée: the commune that it is part of. */
  chefLieu?: string;
  anciensCodes?: string[];
  codesPostaux?: string[];
  population?: number;
}

export interface CogArea {
  code: string;
  nom: string;
}

export interface CogEpci {
  code: string;
  nom: string;
  type: string;
  populationMunicipale: number;
  membres: { code: string }[];
}

/** The edition that the files say they hold. */
export const EDITION = '2026';
