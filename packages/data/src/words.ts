import type {
  AdmissionMode,
  Audience,
  Cost,
  EcosystemType,
  Kind,
  Model,
  Need,
  Sector,
  Situation,
  Specialisation,
  Stage,
} from '@ess-orientation/core';

/** The closed lists in French, for exports, release notes and pictures. What a screen says lives in the widget's locales. */
export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  incubateur: 'incubateur',
  couveuse: 'couveuse d’entreprises',
  pepiniere: 'pépinière',
  'generateur-de-projets': 'générateur de projets',
  accelerateur: 'accélérateur',
  'centre-de-ressources': 'centre de ressources',
  'lieu-tiers-lieu': 'tiers-lieu',
  ptce: 'pôle territorial de coopération économique',
  'centre-de-formation': 'centre de formation',
  cress: 'chambre régionale de l’économie sociale et solidaire',
  'tete-de-reseau': 'tête de réseau',
  'reseau-territorial': 'réseau territorial',
  'cooperative-activite-emploi': 'coopérative d’activité et d’emploi',
  'union-regionale-scop': 'union régionale des Scop',
  dla: 'dispositif local d’accompagnement',
  'financeur-solidaire': 'financeur solidaire',
  'reseau-classique': 'réseau de création d’entreprise',
  plateforme: 'plateforme',
  programme: 'programme',
  collectivite: 'collectivité',
};
export const MODEL_WORDS: Readonly<Record<Model, string>> = {
  porteur: 'porteur de projet',
  generateur: 'générateur de projets',
};
export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  emergence: 'émergence',
  creation: 'création',
  consolidation: 'consolidation',
  developpement: 'développement',
};
export const SITUATION_WORDS: Readonly<Record<Situation, string>> = {
  projet: 'porter un projet',
  envie: 'chercher un projet à porter',
  besoin: 'signaler un besoin sans porter le projet',
  collectivite: 'collectivité qui a un besoin ou un lieu',
  structure: 'structure déjà créée',
};
export const SECTOR_WORDS: Readonly<Record<Sector, string>> = {
  'alimentation-agriculture': 'alimentation et agriculture',
  'economie-circulaire': 'économie circulaire',
  'energie-climat': 'énergie et climat',
  'environnement-biodiversite': 'environnement et biodiversité',
  'habitat-construction': 'habitat et construction',
  mobilite: 'mobilité',
  'sante-autonomie': 'santé et autonomie',
  'petite-enfance-famille': 'petite enfance et famille',
  'education-formation': 'éducation et formation',
  'insertion-emploi': 'insertion et emploi',
  'solidarite-inclusion': 'solidarité et inclusion',
  'culture-medias': 'culture et médias',
  'sport-loisirs-tourisme': 'sport, loisirs et tourisme',
  numerique: 'numérique',
  'services-proximite-lien-social': 'services de proximité et lien social',
  'services-aux-organisations': 'services aux organisations',
};
export const NEED_WORDS: Readonly<Record<Need, string>> = {
  'definir-projet': 'définir le projet',
  'etude-faisabilite': 'étudier la faisabilité',
  'statuts-gouvernance': 'choisir les statuts et la gouvernance',
  financement: 'trouver des financements',
  formation: 'se former',
  'tester-activite': 'tester l’activité',
  locaux: 'trouver un local',
  'reseau-pairs': 'rencontrer des pairs',
  'mesure-impact': 'mesurer l’impact',
  'commercial-marches': 'trouver des marchés',
  'ressources-humaines': 'recruter et gérer une équipe',
  'changement-echelle': 'changer d’échelle',
};
export const AUDIENCE_WORDS: Readonly<Record<Audience, string>> = {
  femmes: 'femmes',
  jeunes: 'jeunes',
  'demandeurs-emploi': 'personnes en recherche d’emploi',
  'habitants-qpv': 'personnes des quartiers prioritaires',
  'zone-rurale': 'personnes en zone rurale',
  'personnes-exilees': 'personnes exilées',
  'situation-handicap': 'personnes en situation de handicap',
  associations: 'associations',
  collectivites: 'collectivités',
};
export const ADMISSION_WORDS: Readonly<Record<AdmissionMode, string>> = {
  continue: 'toute l’année',
  promotion: 'par promotion',
  appel: 'sur appel à projets',
};
export const SPECIALISATION_WORDS: Readonly<Record<Specialisation, string>> = {
  ess: 'économie sociale et solidaire',
  'pole-ess': 'pôle dédié dans un réseau classique',
  classique: 'tout projet',
};
export const COST_WORDS: Readonly<Record<Cost, string>> = {
  gratuit: 'gratuit',
  payant: 'payant',
  variable: 'selon les cas',
};
export const ECOSYSTEM_WORDS: Readonly<Record<EcosystemType, string>> = {
  coordination: 'coordination',
  'marque-commune': 'marque commune',
  'projets-communs': 'projets communs',
};
