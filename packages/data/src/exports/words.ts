import type { AdmissionMode, Audience, Structure } from '@ess-orientation/core';
import { AUDIENCE_WORDS, NEED_WORDS, SECTOR_WORDS, SITUATION_WORDS, STAGE_WORDS } from '../words';

/** What the national schemas have no code for is said in French, in their free-text fields. */
const ADMISSION: Readonly<Record<AdmissionMode, string>> = {
  continue: 'Entrée toute l’année.',
  promotion: 'Entrée par promotion.',
  appel: 'Entrée sur appel à projets.',
};

const sentence = (start: string, words: readonly string[]): string[] =>
  words.length > 0 ? [`${start} : ${words.join(', ')}.`] : [];

export const audiencesInWords = (audiences: readonly Audience[]): string =>
  audiences.map((audience) => AUDIENCE_WORDS[audience]).join(', ');

/** What a structure does and for whom, a sentence a fact; only what its sheet states. */
export function offerInWords({ models, situations = [], stages, sectors, needs, operators = [] }: Structure): string[] {
  return [
    ...sentence(
      'Modèle',
      models.map((model) => (model === 'porteur' ? 'part d’une personne et de son projet' : 'part d’un besoin repéré')),
    ),
    ...sentence(
      'S’adresse à qui veut',
      situations.map((situation) => SITUATION_WORDS[situation]),
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
      needs.map((need) => NEED_WORDS[need]),
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
