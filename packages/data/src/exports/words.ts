import type { AdmissionMode, Audience, Need, Sector, Situation, Stage, Structure } from '@ess-orientation/core';

/** What the national schemas have no code for is said in French, in their free-text fields. Labels for screens live in the widget. */
export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  emergence: 'émergence',
  creation: 'création',
  consolidation: 'consolidation',
  developpement: 'développement',
};
const SITUATION: Readonly<Record<Situation, string>> = {
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
const NEED: Readonly<Record<Need, string>> = {
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
const AUDIENCE: Readonly<Record<Audience, string>> = {
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
const ADMISSION: Readonly<Record<AdmissionMode, string>> = {
  continue: 'Entrée toute l’année.',
  promotion: 'Entrée par promotion.',
  appel: 'Entrée sur appel à projets.',
};

const sentence = (start: string, words: readonly string[]): string[] =>
  words.length > 0 ? [`${start} : ${words.join(', ')}.`] : [];

export const audiencesInWords = (audiences: readonly Audience[]): string =>
  audiences.map((audience) => AUDIENCE[audience]).join(', ');

/** What a structure does and for whom, a sentence a fact; only what its sheet states. */
export function offerInWords({ models, situations = [], stages, sectors, needs, operators = [] }: Structure): string[] {
  return [
    ...sentence(
      'Modèle',
      models.map((model) => (model === 'porteur' ? 'part d’une personne et de son projet' : 'part d’un besoin repéré')),
    ),
    ...sentence(
      'S’adresse à qui veut',
      situations.map((situation) => SITUATION[situation]),
    ),
    ...sentence(
      'Étapes accompagnées',
      stages.map((stage) => STAGE_WORDS[stage]),
    ),
    ...sentence(
      'Secteurs',
      sectors.map((sector) => SECTOR_WORDS[sector]),
    ),
    ...sentence(
      'Aide à',
      needs.map((need) => NEED[need]),
    ),
    ...sentence('Porté par', operators),
  ];
}

/** How one gets in, and for how long. */
export function entryInWords({ admission, durationMonths }: Structure): string[] {
  const windows = (admission?.windows ?? []).map(({ opens, closes }) => `du ${opens} au ${closes}`);
  const { min, max } = durationMonths ?? {};
  const months = min !== undefined && max !== undefined && min !== max ? `de ${min} à ${max}` : `${min ?? max ?? ''}`;
  return [
    ...(admission ? [ADMISSION[admission.mode]] : []),
    ...sentence('Candidatures', windows),
    ...(months ? [`Durée : ${months} mois.`] : []),
  ];
}
