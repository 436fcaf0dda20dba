import { nameOf } from '../../dataset/places';
import type { ReasonEvidence } from '../../explanation/evidence';
import type { SpokenReason } from '../../explanation/reasons';
import { placeName, placeNames } from './places';
import { inSentence, listed, needsListed, vocabulary } from './vocabulary';

const heldName = ({ held = '', names }: ReasonEvidence): string => {
  const name = nameOf(held, names);
  return name ? ` : ${name}` : '';
};
const stagesListed = (evidence: ReasonEvidence): string =>
  listed(evidence.stages.map((stage) => vocabulary.stages[stage].name));
const sectorsListed = (evidence: ReasonEvidence): string =>
  listed(evidence.sectors.map((sector) => inSentence(vocabulary.sectors[sector])));
const audiencesListed = (evidence: ReasonEvidence): string =>
  listed(evidence.audiences.map((audience) => vocabulary.audiences[audience]));

/** Why a structure fits, one sentence each. */
export const reasons: Record<SpokenReason, (evidence: ReasonEvidence) => string> = {
  'territory-commune': (evidence) => `Intervient dans votre commune${heldName(evidence)}.`,
  'territory-epci': (evidence) => `Intervient dans votre intercommunalité${heldName(evidence)}.`,
  'territory-departement': ({ held }) => `Intervient dans votre département : ${placeName(held ?? '')}.`,
  'territory-region': ({ held }) => `Intervient dans toute votre région : ${placeName(held ?? '')}.`,
  'territory-national': ({ remote }) =>
    remote ? 'Accompagne à distance, où que soit le projet.' : 'Intervient dans toute la France.',
  'territory-part': ({ part, names }) =>
    `Intervient dans une partie de votre territoire (${placeNames(part, undefined, names)}). Vérifiez que votre commune en fait partie.`,
  'stage-dedicated': ({ stages: [stage] }) =>
    stage ? `Se consacre à votre étape : ${vocabulary.stages[stage].projects}.` : 'Se consacre à votre étape.',
  'stage-among': (evidence) => `Accompagne votre étape, parmi d’autres : ${stagesListed(evidence)}.`,
  'stage-all': () => 'Accompagne toutes les étapes, de l’idée au développement.',
  'model-exact': ({ models: [model] }) =>
    model === 'generateur'
      ? 'Fait naître des projets à partir d’un besoin, avant qu’une personne les porte.'
      : 'Accompagne les personnes qui portent déjà un projet.',
  'model-both': () => 'Accompagne les projets déjà portés, et en fait naître d’autres.',
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
  'audience-other': (evidence) => `S’adresse surtout à : ${audiencesListed(evidence)}.`,
};
