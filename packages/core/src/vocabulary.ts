/**
 * The closed lists of the field. The ids are the public contract; what people read lives in the locales.
 * Sources: CHORUM/CIDES/ODYSSEM study (February 2012) for stages and models, Avise (2018, 2019) for kinds and needs,
 * loi n° 2014-856 for the actors of article 6.
 */

/** The four stages a project goes through, in order. */
export const STAGES = ['emergence', 'creation', 'consolidation', 'developpement'] as const;
export type Stage = (typeof STAGES)[number];

/** The two ways of accompanying: starting from a carrier (porteur), or from a need that has none (générateur). */
export const MODELS = ['porteur', 'generateur'] as const;
export type Model = (typeof MODELS)[number];

/** How a person arrives. `envie`, `besoin` and `collectivite` are the three entrances of a generator of projects. */
export const SITUATIONS = ['projet', 'envie', 'besoin', 'collectivite', 'structure'] as const;
export type Situation = (typeof SITUATIONS)[number];

export const SECTORS = [
  'alimentation-agriculture',
  'economie-circulaire',
  'energie-climat',
  'environnement-biodiversite',
  'habitat-construction',
  'mobilite',
  'sante-autonomie',
  'petite-enfance-famille',
  'education-formation',
  'insertion-emploi',
  'solidarite-inclusion',
  'culture-medias',
  'sport-loisirs-tourisme',
  'numerique',
  'services-proximite-lien-social',
  'services-aux-organisations',
] as const;
export type Sector = (typeof SECTORS)[number];

export const KINDS = [
  'incubateur',
  'couveuse',
  'pepiniere',
  'generateur-de-projets',
  'accelerateur',
  'centre-de-ressources',
  'lieu-tiers-lieu',
  'ptce',
  'centre-de-formation',
  'cress',
  'tete-de-reseau',
  'reseau-territorial',
  'cooperative-activite-emploi',
  'union-regionale-scop',
  'dla',
  'financeur-solidaire',
  'reseau-classique',
  'plateforme',
  'programme',
  'collectivite',
] as const;
export type Kind = (typeof KINDS)[number];

export const NEEDS = [
  'definir-projet',
  'etude-faisabilite',
  'statuts-gouvernance',
  'financement',
  'formation',
  'tester-activite',
  'locaux',
  'reseau-pairs',
  'mesure-impact',
  'commercial-marches',
  'ressources-humaines',
  'changement-echelle',
] as const;
export type Need = (typeof NEEDS)[number];

export const AUDIENCES = [
  'femmes',
  'jeunes',
  'demandeurs-emploi',
  'habitants-qpv',
  'zone-rurale',
  'personnes-exilees',
  'situation-handicap',
  'associations',
  'collectivites',
] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Whether a structure was made for the ESS, is an ESS desk of a classic structure, or is open to any project. */
export const SPECIALISATIONS = ['ess', 'pole-ess', 'classique'] as const;
export type Specialisation = (typeof SPECIALISATIONS)[number];

export const LIFECYCLE_STATUSES = ['active', 'paused', 'closed'] as const;
export type LifecycleStatus = (typeof LIFECYCLE_STATUSES)[number];

/** `continue`: join at any time; `promotion`: cohorts; `appel`: a call for projects. */
export const ADMISSION_MODES = ['continue', 'promotion', 'appel'] as const;
export type AdmissionMode = (typeof ADMISSION_MODES)[number];

export const COSTS = ['gratuit', 'payant', 'variable'] as const;
export type Cost = (typeof COSTS)[number];

/** How the members of an ecosystem are linked: RAMSESS coordinates, REALIS shares a brand, Pôle Sud shares projects. */
export const ECOSYSTEM_TYPES = ['coordination', 'marque-commune', 'projets-communs'] as const;
export type EcosystemType = (typeof ECOSYSTEM_TYPES)[number];

/**
 * Kinds that accompany nobody by themselves: kept in the data, offered apart, and ranked only where a sheet says
 * `accompanies: true`.
 */
export const UNRANKED_KINDS: readonly Kind[] = [
  'cress',
  'tete-de-reseau',
  'plateforme',
  'collectivite',
  'financeur-solidaire',
];
