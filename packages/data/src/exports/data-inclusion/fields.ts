import type { Field } from '../field';

/**
 * The published fields of data.inclusion, schema v1 (structures and services), written down in our own words.
 * Source: gip-inclusion/data-inclusion-schema, `src/data_inclusion/schema/v1/` (structures, services, frais, publics,
 * types_de_services, modes_mobilisation), `schema/common.py` for codes and v0 `modes_accueil`, as stored copies show
 * them (structures and services at commit 639c929). `reseaux_porteurs` and most themes are published lists that we never fill:
 * only the category "créer une entreprise" is listed here, so anything else would be refused.
 */
export const DATA_INCLUSION_VERSION = 'v1';

const PLACE: readonly Field[] = [
  { name: 'commune', type: 'text' },
  { name: 'code_postal', type: 'text', pattern: /^\d{5}$/ },
  { name: 'code_insee', type: 'text', pattern: /^\w{5}$/ },
  { name: 'adresse', type: 'text' },
  { name: 'complement_adresse', type: 'text' },
  { name: 'longitude', type: 'number' },
  { name: 'latitude', type: 'number' },
  { name: 'telephone', type: 'text' },
  { name: 'courriel', type: 'email' },
  { name: 'horaires_accueil', type: 'text' },
];

const COMMON: readonly Field[] = [
  { name: 'source', type: 'text', required: true },
  { name: 'id', type: 'text', required: true },
  /** The documentation adds: doesn't end with a full stop. */
  { name: 'nom', type: 'text', required: true, minLength: 3, maxLength: 150, pattern: /[^.]$/ },
  { name: 'description', type: 'text', required: true, minLength: 50, maxLength: 2000 },
  { name: 'date_maj', type: 'date', required: true },
  ...PLACE,
];

export const STRUCTURE_FIELDS: readonly Field[] = [
  ...COMMON,
  { name: 'siret', type: 'text', pattern: /^\d{14}$/ },
  { name: 'site_web', type: 'uri' },
  { name: 'accessibilite_lieu', type: 'uri' },
  { name: 'reseaux_porteurs', type: 'list', values: [] },
];

export const THEMES = [
  'creer-une-entreprise--definir-son-projet-de-creation-dentreprise',
  'creer-une-entreprise--structurer-son-projet-de-creation-dentreprise',
  'creer-une-entreprise--developper-son-entreprise',
] as const;

export const PUBLICS = [
  'actifs',
  'beneficiaires-des-minimas-sociaux',
  'demandeurs-emploi',
  'etudiants',
  'familles',
  'femmes',
  'jeunes',
  'personnes-en-situation-de-handicap',
  'personnes-en-situation-durgence',
  'personnes-en-situation-juridique-specifique',
  'personnes-exilees',
  'residents-qpv-frr',
  'seniors',
] as const;

export const SERVICE_TYPES = [
  'accompagnement',
  'aide-financiere',
  'aide-materielle',
  'atelier',
  'formation',
  'information',
] as const;

export const SERVICE_FIELDS: readonly Field[] = [
  ...COMMON,
  { name: 'structure_id', type: 'text', required: true },
  { name: 'type', type: 'text', values: SERVICE_TYPES },
  { name: 'thematiques', type: 'list', values: THEMES },
  { name: 'frais', type: 'text', values: ['gratuit', 'payant'] },
  { name: 'frais_precisions', type: 'text' },
  { name: 'publics', type: 'list', values: PUBLICS },
  { name: 'publics_precisions', type: 'text' },
  { name: 'conditions_acces', type: 'text' },
  { name: 'modes_accueil', type: 'list', values: ['a-distance', 'en-presentiel'] },
  /** Commune, département, EPCI or country codes; no région: `zone.ts`. The commune codes allow 2A and 2B. */
  {
    name: 'zone_eligibilite',
    type: 'list',
    pattern: /^(?:france|99[0-5]\d{2}|\d{9}|(?:\d{2}|2[AB])\d{3}|0[1-9]|1\d|2[1-9AB]|[3-8]\d|9[0-5]|9[78]\d)$/,
  },
  { name: 'contact_nom_prenom', type: 'text' },
  { name: 'lien_mobilisation', type: 'uri' },
  {
    name: 'modes_mobilisation',
    type: 'list',
    values: ['envoyer-un-courriel', 'se-presenter', 'telephoner', 'utiliser-lien-mobilisation'],
  },
  { name: 'mobilisable_par', type: 'list', values: ['usagers', 'professionnels'] },
  { name: 'mobilisation_precisions', type: 'text' },
  { name: 'volume_horaire_hebdomadaire', type: 'number' },
  { name: 'nombre_semaines', type: 'number' },
];
