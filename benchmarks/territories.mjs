// Looks French places up as a person types: latency and bytes, next to Fuse and MiniSearch over the same names.
// node benchmarks/territories.mjs [folder of territory files]      needs a build first
import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { createTerritories, nodeTerritoryFiles } from '@ess-orientation/data/territories';
import Fuse from 'fuse.js/basic';
import MiniSearch from 'minisearch';

const SLOWER = 4;
const BUDGET = { large: 12_000, any: 60_000, keystroke: 1 };
const TYPED =
  "Montpellier|Saint-Étienne|Aix-en-Provence|La Roche-sur-Yon|L'Haÿ-les-Roses|Villeneuve-d’Ascq|Évry-Courcouronnes|Paris 11e|Marseille 13".split(
    '|',
  );
TYPED.push(..."Saint-Denis (93)|Languedoc-Roussillon|Communauté de communes Pays d'Uzès|Ganges|Ustaritz".split('|'));
const MISSPELT = 'monpelier|tolouse|carcasone|vileurbane|clermon ferand|perpinian|dunkerke|saint guilem'.split('|');
const strokes = (texts) => texts.flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1)));

const base = process.argv[2]
  ? pathToFileURL(`${process.argv[2]}/`)
  : new URL('./territories/', import.meta.resolve('@ess-orientation/data/territories'));
const texts = new Map(
  readdirSync(base)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, readFileSync(new URL(name, base))]),
);
const wire = new Map(
  [...texts].map(([name, bytes]) => [
    name,
    { gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes).length },
  ]),
);
const communes = [...texts].filter(([name]) => name.startsWith('dep-')).flatMap(([, bytes]) => namesIn(bytes));
const largest = namesIn(texts.get('largest.json'));

function namesIn(bytes) {
  return JSON.parse(bytes).names.split('|').filter(Boolean);
}

/** Milliseconds of each call, sorted; the calls before the last round only warm up. */
async function time(calls, run, rounds) {
  let times = [];
  for (let round = 0; round < rounds; round++) {
    times = [];
    for (const call of calls) {
      const start = performance.now();
      await run(call);
      times.push(performance.now() - start);
    }
  }
  return times.sort((a, b) => a - b);
}

const at = (times, share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
const ms = (value) => `${value.toFixed(value < 1 ? 3 : 1)} ms`.padStart(11);
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
const row = (name, ...cells) => console.log(name.padEnd(46), ...cells);
let broken = 0;
/** Bytes must be kept; a latency depends on what else the machine does, so that it is printed but fails nothing. */
function budget(name, found, most, unit) {
  if (found > most && unit === kB) broken += 1;
  row(name, unit(found), `budget ${unit(most).trim()}`, found > most ? 'BROKEN' : 'kept');
}

console.log(`\n${communes.length} communes and arrondissements, Node ${process.version}\n`);
row('latency of a keystroke, all loaded', '     median', '       95 %', '    slowest');
const ours = createTerritories(nodeTerritoryFiles(base));
const search = (text) => ours.searchTerritories(text);
const typed = await time(strokes(TYPED), search, 20);
const misspelt = await time(strokes(MISSPELT), search, 20);
row('ess-orientation, names', ms(at(typed, 0.5)), ms(at(typed, 0.95)), ms(at(typed, 1)));
row('ess-orientation, misspelt names', ms(at(misspelt, 0.5)), ms(at(misspelt, 0.95)), ms(at(misspelt, 1)));

const documents = communes.map((name, id) => ({ id, name }));
const mini = new MiniSearch({ fields: ['name'], searchOptions: { prefix: true, fuzzy: 0.2 } });
mini.addAll(documents);
const miniTimes = await time(strokes([...TYPED, ...MISSPELT]), (text) => mini.search(text), 3);
row('MiniSearch, prefix and fuzzy', ms(at(miniTimes, 0.5)), ms(at(miniTimes, 0.95)), ms(at(miniTimes, 1)));
const fuse = new Fuse(communes, { ignoreDiacritics: true });
const fuseTimes = await time(strokes(MISSPELT.slice(0, 3)), (text) => fuse.search(text, { limit: 10 }), 2);
row('Fuse', ms(at(fuseTimes, 0.5)), ms(at(fuseTimes, 0.95)), ms(at(fuseTimes, 1)));

/** Bytes that a fresh page reads while these texts are typed. */
async function bytesFor(texts) {
  let bytes = 0;
  const disk = nodeTerritoryFiles(base);
  const { searchTerritories } = createTerritories({
    read(name) {
      bytes += wire.get(name).gzip;
      return disk.read(name);
    },
  });
  for (const text of texts) await searchTerritories(text);
  return bytes;
}
const worst = async (lists) => {
  let most = 0;
  for (const list of lists) most = Math.max(most, await bytesFor(list));
  return most;
};
const family = (start) => [...wire].filter(([name]) => name.startsWith(start));
const total = (files) => files.reduce((sum, [, { gzip }]) => sum + gzip, 0);
const heaviest = (files) => Math.max(...files.map(([, { gzip }]) => gzip));

console.log();
row('bytes on the wire, gzip (brotli)');
row('national file', kB(wire.get('index.json').gzip), `(${kB(wire.get('index.json').brotli).trim()})`);
for (const [name, start] of [
  ['a first letter', 'letter-'],
  ['names', 'names-'],
  ['a département', 'dep-'],
  ['EPCI', 'epci-'],
]) {
  row(
    `${name}, heaviest of ${family(start).length}`,
    kB(heaviest(family(start))),
    `all ${kB(total(family(start))).trim()}`,
  );
}
row(
  'the 1,000 largest (misspelt names only)',
  kB(wire.get('largest.json').gzip),
  `(${kB(wire.get('largest.json').brotli).trim()})`,
);
row('all the names in one list, for Fuse', kB(gzipSync(JSON.stringify(communes)).length));
row("MiniSearch's index of the same", kB(gzipSync(JSON.stringify(mini)).length));

console.log();
const everySo = (list, step) => list.filter((_, index) => index % step === 0);
budget(
  'typing one of the 1,000 largest, worst',
  await worst(everySo(largest, 2).map((name) => strokes([name]))),
  BUDGET.large,
  kB,
);
budget(
  'typing any commune, worst of 1 in 50',
  await worst(everySo(communes, 50).map((name) => strokes([name]))),
  BUDGET.any,
  kB,
);
budget(
  'typing it misspelt, worst of 1 in 200',
  await worst(everySo(communes, 200).map((name) => strokes([`${name.slice(0, 4)}x${name.slice(4)}`]))),
  BUDGET.any,
  kB,
);
budget(`a keystroke, 95 %, ${SLOWER} × slower CPU`, at(typed, 0.95) * SLOWER, BUDGET.keystroke, ms);
budget(`a misspelt keystroke, 95 %, ${SLOWER} × slower CPU`, at(misspelt, 0.95) * SLOWER, BUDGET.keystroke, ms);
if (broken > 0) process.exitCode = 1;
