import { CRITERION_IDS, WEIGHTS } from '../../packages/core/dist/index.js';

/** The published weights, with their reasons. */
export const weights = () =>
  [
    '| critère | poids | pourquoi (texte du code, en anglais) | source |',
    '|---|---|---|---|',
    ...CRITERION_IDS.map((id) => {
      const { weight, why, source } = WEIGHTS[id];
      return `| \`${id}\` | ${weight} | ${why} | ${source} |`;
    }),
  ].join('\n');
