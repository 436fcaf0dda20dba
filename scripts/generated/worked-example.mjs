import { readFileSync } from 'node:fs';
import { createMatcher } from '../../packages/core/dist/index.js';

const PROFILE = {
  situation: 'projet',
  stage: 'creation',
  territory: ['COM-13055', 'EPCI-200054807', 'DEP-13', 'REG-93', 'FR'],
  needs: ['tester-activite'],
};

/** One profile, worked out by the matcher on the dataset of this version. */
export function workedExample() {
  const dataset = JSON.parse(readFileSync(new URL('../../packages/data/dist/dataset.json', import.meta.url), 'utf8'));
  const { recommendations, total, nearMissTotal, safetyNet } = createMatcher(dataset).match(PROFILE);
  const number = (value) => (value === null ? '–' : value.toFixed(2).replace('.', ','));
  const [first] = recommendations;
  return [
    `Profil : \`${JSON.stringify(PROFILE)}\``,
    '',
    `${total} structures passent toutes les conditions ; ${nearMissTotal} en manquent une seule ; filet de sécurité : ${safetyNet?.name ?? 'aucun'}.`,
    '',
    `| | ${recommendations.map(({ rank, structure }) => `${rank}. ${structure.name}`).join(' | ')} |`,
    `|---|${recommendations.map(() => '---').join('|')}|`,
    ...first.criteria.map(
      ({ criterion, weight }, at) =>
        `| \`${criterion}\` (poids ${weight}) | ${recommendations.map(({ criteria }) => `${number(criteria[at].score)} \`${criteria[at].reason}\``).join(' | ')} |`,
    ),
    `| **moyenne** | ${recommendations.map(({ score }) => `**${number(score)}**`).join(' | ')} |`,
  ].join('\n');
}
