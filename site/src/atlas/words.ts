import type { Model, Stage, TerritoryLevel } from '@ess-orientation/core';
import type { Reach } from '../../../packages/data/src/pictures/reach';
import type { Choice } from './model';

export { MODEL_WORDS } from '../../../packages/data/src/pictures/words';

/** Stages as a person recognises them; their names come second. */
export const STAGE_NAMES: Readonly<Record<Stage, string>> = {
  emergence: 'Émergence',
  creation: 'Création',
  consolidation: 'Consolidation',
  developpement: 'Développement',
};
export const STAGE_MEANINGS: Readonly<Record<Stage, string>> = {
  emergence: 'une idée, pas encore d’étude',
  creation: 'statuts, financement, lancement',
  consolidation: 'existe depuis peu, cherche son équilibre',
  developpement: 'tient, veut se développer ailleurs',
};
export const MODEL_NAMES: Readonly<Record<Model, string>> = {
  porteur: 'Une personne porte le projet',
  generateur: 'Un besoin cherche un projet',
};

export const HOLD_WORDS: Readonly<Record<TerritoryLevel | 'part', string>> = {
  commune: 'la commune',
  epci: 'l’intercommunalité',
  departement: 'le département',
  region: 'la région',
  part: 'une partie du territoire',
  national: 'toute la France, ou à distance',
};

/** A reach in one word for a cell, long enough to be read aloud. */
export const REACH_ALOUD: Readonly<Record<Reach, string>> = {
  local: 'commune ou intercommunalité',
  departement: 'tout le département',
  region: 'toute la région',
  part: 'une partie du territoire',
  national: 'national ou à distance seulement',
  none: 'personne',
};

export const choiceText = ({ stage, model }: Choice): string =>
  `${STAGE_NAMES[stage]}, ${MODEL_NAMES[model].toLowerCase()}`;

export const frenchDate = (day: string): string =>
  new Intl.DateTimeFormat('fr', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
