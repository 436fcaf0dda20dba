/** Who can help a food project that is being created in a place, and what is missing around it. `node ranking.mjs Béziers` */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createMatcher } from '@ess-orientation/core';
import { parseDataset } from '@ess-orientation/data';
import { searchTerritories } from '@ess-orientation/data/territories';

const words = process.argv.slice(2).join(' ') || 'Béziers';
const [place] = await searchTerritories(words, { limit: 1 });
if (!place) {
  console.error(`Aucun lieu ne s’appelle « ${words} ».`);
  process.exit(1);
}

const file = fileURLToPath(import.meta.resolve('@ess-orientation/data/dataset.json'));
const dataset = parseDataset(JSON.parse(await readFile(file, 'utf8')));
const matcher = createMatcher(dataset);

const { recommendations, total, safetyNet } = matcher.match({
  situation: 'projet',
  stage: 'creation',
  territory: place.chain,
  sectors: ['alimentation-agriculture'],
  needs: ['financement', 'statuts-gouvernance'],
});

console.log(`${place.name} : ${total} structures accompagnent ce projet (données ${dataset.version}).\n`);
for (const { rank, structure, score, criteria } of recommendations) {
  console.log(`${rank}. ${structure.name} (${structure.kind}), ${score.toFixed(2)}`);
  const known = criteria.filter((criterion) => criterion.score !== null);
  console.log(`   ${known.map(({ criterion, reason }) => `${criterion} : ${reason}`).join(' · ')}`);
}
console.log(`\nAccueil régional : ${safetyNet?.name ?? 'aucun connu'}\n`);

const departement = place.chain.find((code) => code.startsWith('DEP-')) ?? 'FR';
const { cells } = matcher.coverage({ territories: [departement] });
console.log(`Qui accompagne ${departement}, par étape et modèle :`);
console.table(
  Object.fromEntries(
    cells.map(({ stage, model, served, narrowest }) => [
      `${stage}, ${model}`,
      { structures: served.length, 'la plus locale': narrowest ?? 'personne' },
    ]),
  ),
);
