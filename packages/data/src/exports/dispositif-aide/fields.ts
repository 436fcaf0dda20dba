import type { Field } from '../field';

/**
 * The published fields of "dispositif-aide" (the État's schema of aides), core schema v0.2.0, in our own words.
 * Source: etalab/schema-dispositif-aide, `schema/core/schema-core.json` (commit cc89d91) and its page on schema.data.gouv.fr.
 * Its list of kinds of aid is kept in an online table that we have not seen: `types_aides` is open by its own words ("feel
 * free to add values"), and the values here are those of its examples and of public readers of it. Its pattern of territories,
 * `[A-Z]+-\d+`, has no room for 2A and 2B: see `territories.ts`.
 */
export const DISPOSITIF_AIDE_VERSION = '0.2.0';

const TARGET = '(?:professionnels|particuliers|associations|secteur public)';
const TERRITORIES = /^[A-Z]+-\d+(?:\|[A-Z]+-\d+)*$/;

export const AID_TYPES = ['conseil', 'étude', 'financement', 'formation', 'information'] as const;
export type AidType = (typeof AID_TYPES)[number];

export const AID_FIELDS: readonly Field[] = [
  { name: 'id', type: 'uuid', required: true },
  { name: 'titre', type: 'text', required: true },
  { name: 'promesse', type: 'text', maxLength: 180 },
  { name: 'description', type: 'text', required: true, maxLength: 5000 },
  { name: 'eligibilite', type: 'text', required: true },
  {
    name: 'types_aides',
    type: 'text',
    required: true,
    pattern: new RegExp(`^(?:${AID_TYPES.join('|')})(?:\\|(?:${AID_TYPES.join('|')}))*$`),
  },
  { name: 'porteurs', type: 'text', required: true },
  { name: 'programmes_parents', type: 'text' },
  { name: 'url_source', type: 'uri' },
  { name: 'cibles', type: 'text', required: true, pattern: new RegExp(`^${TARGET}(?:\\|${TARGET})*$`) },
  { name: 'eligibilite_geographique', type: 'text', required: true, pattern: TERRITORIES },
  { name: 'eligibilite_geographique_exclusions', type: 'text', pattern: TERRITORIES },
  { name: 'date_ouverture', type: 'datetime' },
  { name: 'date_cloture', type: 'datetime' },
  { name: 'date_mise_a_jour', type: 'datetime', required: true },
];
