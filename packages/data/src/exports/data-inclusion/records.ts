import type { IsoDate } from '@ess-orientation/core';

/** What we fill of a structure of data.inclusion. */
export interface InclusionStructure {
  source: string;
  id: string;
  nom: string;
  description: string;
  date_maj: IsoDate;
  commune?: string;
  code_postal?: string;
  code_insee?: string;
  adresse?: string;
  telephone?: string;
  courriel?: string;
  site_web?: string;
}

/** What we fill of a service. */
export interface InclusionService extends Omit<InclusionStructure, 'site_web'> {
  structure_id: string;
  type: string;
  thematiques?: string[];
  frais?: 'gratuit' | 'payant';
  frais_precisions?: string;
  publics?: string[];
  publics_precisions?: string;
  conditions_acces?: string;
  modes_accueil?: string[];
  zone_eligibilite: string[];
  modes_mobilisation?: string[];
  mobilisation_precisions?: string;
}

/** The identifier of our producer, before each id. */
export const SOURCE = 'ess-orientation';
