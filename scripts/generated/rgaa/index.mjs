import { readFileSync } from 'node:fs';
import { CRITERIA } from './criteria.mjs';

const read = (name) => readFileSync(new URL(`../../../packages/widget/test/a11y/${name}`, import.meta.url), 'utf8');
const code = (text) => `\`${text}\``;

/** What a criterion’s row says of who tests it. */
function statusOf({ checks = [], person, none, judged }) {
  if (none) return 'sans objet';
  if (judged || checks.length === 0) return 'à vérifier par une personne';
  return person ? 'testé automatiquement, à compléter par une personne' : 'testé automatiquement';
}

const row = (criterion) => {
  const { id, title, checks = [], person = '', none = '' } = criterion;
  return `| ${id} | ${title} | ${statusOf(criterion)} | ${checks.map(code).join(' ')} | ${none || person} |`;
};

const HEAD = [
  '| critère | en bref | état | contrôles qui aident | pourquoi, ou ce qui reste à vérifier |',
  '|---|---|---|---|---|',
];

export const rgaaWidget = () => [...HEAD, ...CRITERIA.widget.map(row)].join('\n');
export const rgaaFrame = () => [...HEAD, ...CRITERIA.frame.map(row)].join('\n');

export function rgaaCount() {
  const all = [...CRITERIA.widget, ...CRITERIA.frame];
  const count = (status) => all.filter((one) => statusOf(one) === status).length;
  return [
    '| état | critères |',
    '|---|---:|',
    ...[
      'testé automatiquement',
      'testé automatiquement, à compléter par une personne',
      'à vérifier par une personne',
      'sans objet',
    ].map((status) => `| ${status} | ${count(status)} |`),
    `| **total** | **${all.length}** |`,
  ].join('\n');
}

export const accessibilityChecks = () =>
  [
    '| contrôle | ce qu’il vérifie |',
    '|---|---|',
    ...Object.entries(JSON.parse(read('checks.json'))).map(([id, what]) => `| ${code(id)} | ${what} |`),
  ].join('\n');

/** Each fault that is sown on purpose, and who catches it. */
export function accessibilityFaults() {
  const rows = read('faults-caught.tsv')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  const seen = rows.filter(([, , , by]) => by);
  return [
    `${seen.length} fautes attrapées sur ${rows.length}.`,
    '',
    '| faute semée | écran | attrapée par |',
    '|---|---|---|',
    ...rows.map(([, what, screen, by]) => {
      const names = by ? by.split(' ').map(code).join(' ') : '**aucun contrôle : à vérifier par une personne**';
      return `| ${what} | ${code(screen)} | ${names} |`;
    }),
  ].join('\n');
}
