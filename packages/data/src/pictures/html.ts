import { MODELS, STAGES } from '@ess-orientation/core';
import { STAGE_WORDS } from '../words';
import { countReaches, type Heat, type HeatCell, type HeatRow } from './heat';
import { escaped } from './markup';
import { REACH_LOOKS, REACHES } from './reach';
import { heatSvg } from './svg';
import { MODEL_WORDS, summaryOf, titleOf } from './words';

const STYLE = `
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem 1rem; font-family: system-ui, sans-serif; line-height: 1.5; color: #10243b; background: #fff }
svg { width: 100%; min-width: 46rem; height: auto }
.wide { overflow-x: auto }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem }
caption { text-align: start; font-weight: bold; padding-block: 0.5rem }
th, td { border: 1px solid #5b6b7d; padding: 0.3rem 0.5rem; text-align: start }
td.none, td.national { font-weight: bold }
dt { font-weight: bold }
dd { margin: 0 0 0.5rem 1rem }`;

/** A page that needs nothing else: the picture, how to read it, and the same facts as a table. No script, no request. */
export function heatHtml(heat: Heat): string {
  const title = escaped(titleOf(heat));
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}
</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${escaped(summaryOf(heat))}</p>
<p>Un projet passe par quatre étapes : l’émergence (une idée), la création, la consolidation (trouver son équilibre) et le développement. Il part d’une personne qui le porte, ou d’un besoin qui cherche un projet.</p>
<p>Seul compte ce que les fiches disent. Une case « personne » pose une question : une structure manque, ou sa fiche ne dit pas tout.</p>
<div class="wide" tabindex="0" role="region" aria-label="Image de la couverture">
${heatSvg(heat)}
</div>
<h2>Lire les cases</h2>
<dl>
${REACHES.filter((reach) => countReaches(heat)[reach] > 0)
  .map(
    (reach) =>
      `<dt>${REACH_LOOKS[reach].letter} : ${REACH_LOOKS[reach].word}</dt><dd>${escaped(REACH_LOOKS[reach].meaning)}</dd>`,
  )
  .join('\n')}
</dl>
<h2>Les mêmes faits en tableau</h2>
<div class="wide" tabindex="0" role="region" aria-label="Tableau de la couverture">
${table(heat)}
</div>
</main>
</body>
</html>
`;
}

function table(heat: Heat): string {
  const stages = STAGES.map((stage) => `<th scope="col">${STAGE_WORDS[stage]}</th>`).join('');
  return `<table>
<caption>La structure la plus proche, et combien il y en a</caption>
<thead>
<tr><th rowspan="2" scope="col">Territoire</th>${MODELS.map((model) => `<th colspan="${STAGES.length}" scope="colgroup">${escaped(capital(MODEL_WORDS[model]))}</th>`).join('')}</tr>
<tr>${MODELS.map(() => stages).join('')}</tr>
</thead>
<tbody>
${heat.rows.map(tableRow).join('\n')}
</tbody>
</table>`;
}

const tableRow = ({ name, territory, cells }: HeatRow): string =>
  `<tr><th scope="row">${escaped(name)} (${territory.slice(4)})</th>${cells.map(tableCell).join('')}</tr>`;

const tableCell = ({ reach, served }: HeatCell): string =>
  `<td class="${reach}">${REACH_LOOKS[reach].word}${served.length > 0 ? ` (${served.length})` : ''}</td>`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
