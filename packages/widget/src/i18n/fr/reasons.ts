import type { ReasonCode } from '@ess-orientation/core';
import type { ReasonEvidence } from '../../explanation/evidence';
import { placeName, placeNames } from './places';
import { inSentence, listed, needsListed, vocabulary } from './vocabulary';

const stagesListed = (evidence: ReasonEvidence): string =>
  listed(evidence.stages.map((stage) => vocabulary.stages[stage].name));
const sectorsListed = (evidence: ReasonEvidence): string =>
  listed(evidence.sectors.map((sector) => inSentence(vocabulary.sectors[sector])));
const audiencesListed = (evidence: ReasonEvidence): string =>
  listed(evidence.audiences.map((audience) => vocabulary.audiences[audience]));

/** Why a structure fits, one sentence each. */
export const reasons: Record<ReasonCode, (evidence: ReasonEvidence) => string> = {
  'not-asked': () => 'Vous n’avez pas répondu à cette question.',
  'not-stated': () => 'La fiche ne le précise pas.',
  'territory-commune': ({ held, names }) =>
    held && names[held] ? `Intervient dans votre commune : ${names[held]}.` : 'Intervient dans votre commune.',
  'territory-epci': ({ held, names }) =>
    held && names[held]
      ? `Intervient dans votre intercommunalité : ${names[held]}.`
      : 'Intervient dans votre intercommunalité.',
  'territory-departement': ({ held }) => `Intervient dans votre département : ${placeName(held ?? '')}.`,
  'territory-region': ({ held }) => `Intervient dans toute votre région : ${placeName(held ?? '')}.`,
  'territory-national': ({ remote }) =>
    remote ? 'Accompagne à distance, où que soit le projet.' : 'Intervient dans toute la France.',
  'territory-part': ({ part, names }) =>
    `Intervient dans une partie de votre territoire (${placeNames(part, undefined, names)}). Vérifiez que votre commune en fait partie.`,
  'territory-none': () => 'N’intervient pas dans votre territoire.',
  'stage-dedicated': ({ stages: [stage] }) =>
    stage ? `Se consacre à votre étape : ${vocabulary.stages[stage].projects}.` : 'Se consacre à votre étape.',
  'stage-among': (evidence) => `Accompagne votre étape, parmi d’autres : ${stagesListed(evidence)}.`,
  'stage-all': () => 'Accompagne toutes les étapes, de l’idée au développement.',
  'stage-other': (evidence) => `Accompagne d’autres étapes : ${stagesListed(evidence)}.`,
  'model-exact': ({ models: [model] }) =>
    model === 'generateur'
      ? 'Fait naître des projets à partir d’un besoin, avant qu’une personne les porte.'
      : 'Accompagne les personnes qui portent déjà un projet.',
  'model-both': () => 'Accompagne les projets déjà portés, et en fait naître d’autres.',
  'model-other': () => 'Travaille autrement : sa façon d’accompagner ne correspond pas à votre situation.',
  'sector-specialised': (evidence) => `Connaît votre secteur : ${sectorsListed(evidence)}.`,
  'sector-generalist': () => 'Accueille tous les secteurs d’activité.',
  'sector-other': (evidence) => `Connaît surtout d’autres secteurs : ${sectorsListed(evidence)}.`,
  'needs-all': ({ served, asked }) =>
    asked === 1
      ? `Répond à votre besoin : ${needsListed(served)}.`
      : `Répond à tous vos besoins : ${needsListed(served)}.`,
  'needs-some': ({ served, asked }) => `Répond à ${served.length} de vos ${asked} besoins : ${needsListed(served)}.`,
  'needs-none': () => 'La fiche ne cite pas les besoins que vous avez choisis : posez la question.',
  'audience-target': (evidence) => `S’adresse à : ${audiencesListed(evidence)}.`,
  'audience-open': () => 'Accueille tous les publics.',
  'audience-other': (evidence) => `S’adresse surtout à : ${audiencesListed(evidence)}.`,
  'freshness-recent': () => 'Informations vérifiées récemment.',
  'freshness-ageing': () => 'Informations qui commencent à dater.',
  'freshness-old': () => 'Informations anciennes.',
  'freshness-undated': () => 'Informations sans date connue.',
};
