import { nameOf } from '../../dataset/places';
import type { ReasonEvidence } from '../../explanation/evidence';
import type { SpokenReason } from '../../explanation/reasons';
import { placeName, placeNames } from './places';
import { inSentence, listed, needsListed, vocabulary } from './vocabulary';

const heldName = ({ held = '', names }: ReasonEvidence): string => {
  const name = nameOf(held, names);
  return name ? `: ${name}` : '';
};
const stagesListed = (evidence: ReasonEvidence): string =>
  listed(evidence.stages.map((stage) => vocabulary.stages[stage].name));
const sectorsListed = (evidence: ReasonEvidence): string =>
  listed(evidence.sectors.map((sector) => inSentence(vocabulary.sectors[sector])));
const audiencesListed = (evidence: ReasonEvidence): string =>
  listed(evidence.audiences.map((audience) => vocabulary.audiences[audience]));

export const reasons: Record<SpokenReason, (evidence: ReasonEvidence) => string> = {
  'territory-commune': (evidence) => `Works in your commune${heldName(evidence)}.`,
  'territory-epci': (evidence) => `Works in your group of communes${heldName(evidence)}.`,
  'territory-departement': ({ held }) => `Works in your département: ${placeName(held ?? '')}.`,
  'territory-region': ({ held }) => `Works across your region: ${placeName(held ?? '')}.`,
  'territory-national': ({ remote }) => (remote ? 'Works remotely, wherever the project is.' : 'Works across France.'),
  'territory-part': ({ part, names }) =>
    `Works in a part of your area (${placeNames(part, undefined, names)}). Check that your commune is in it.`,
  'stage-dedicated': ({ stages: [stage] }) =>
    stage ? `Dedicated to your stage: ${vocabulary.stages[stage].projects}.` : 'Dedicated to your stage.',
  'stage-among': (evidence) => `Supports your stage, among others: ${stagesListed(evidence)}.`,
  'stage-all': () => 'Supports every stage, from the idea to growth.',
  'model-exact': ({ models: [model] }) =>
    model === 'generateur'
      ? 'Builds projects from a need, before anyone carries them.'
      : 'Supports people who already carry a project.',
  'model-both': () => 'Supports projects that someone carries, and starts others.',
  'sector-specialised': (evidence) => `Knows your sector: ${sectorsListed(evidence)}.`,
  'sector-generalist': () => 'Welcomes every sector.',
  'sector-other': (evidence) => `Mostly knows other sectors: ${sectorsListed(evidence)}.`,
  'needs-all': ({ served, asked }) =>
    asked === 1 ? `Meets your need: ${needsListed(served)}.` : `Meets all your needs: ${needsListed(served)}.`,
  'needs-some': ({ served, asked }) => `Meets ${served.length} of your ${asked} needs: ${needsListed(served)}.`,
  'needs-none': () => 'The sheet does not mention the needs you chose: ask.',
  'audience-target': (evidence) => `Meant for: ${audiencesListed(evidence)}.`,
  'audience-other': (evidence) => `Mostly meant for: ${audiencesListed(evidence)}.`,
};
