/**
 * Writes what the trust suites have shown (`artifacts/trust/*.json`) into the pages that quote them, between
 * `<!-- trust:name -->` and `<!-- /trust:name -->`. `--check` fails where a page says something else; `--forget` removes
 * what was shown before.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const SHOWN = new URL('../artifacts/trust/', import.meta.url);
const PAGES = ['docs/confiance.md', 'docs/confidentialite.md'];
const MARK = /<!-- trust:([a-z-]+) -->\n[\s\S]*?<!-- \/trust:\1 -->/g;
/** Its figures name the engines of the machine, which may lack some: it is then not compared. */
const MAY_BE_PARTIAL = 'engines';

/** Suite → its place on the page; those that are not named come last, in the order of their names. */
const ORDER = [
  'privacy-ledger',
  'privacy-leaks',
  'privacy-device',
  'hosts-css',
  'hosts-scripts',
  'hosts-life',
  'hosts-csp',
  'engines',
];

if (process.argv.includes('--forget')) {
  rmSync(SHOWN, { recursive: true, force: true });
} else {
  update(process.argv.includes('--check'));
}

function update(check) {
  const suites = shownBySuites();
  const stale = PAGES.filter((page) => {
    const url = new URL(`../${page}`, import.meta.url);
    const before = readFileSync(url, 'utf8');
    const after = before.replace(MARK, (kept, name) => marked(name, suites, kept));
    if (!check && after !== before) writeFileSync(url, after);
    if (check) for (const line of differences(before, after)) console.error(`${page}: ${line}`);
    return after !== before;
  });
  if (check && stale.length > 0) {
    console.error(
      'The pages do not say what the suites have just shown. Run `pnpm trust:publish`, read what changed, commit it.',
    );
    process.exitCode = 1;
  } else {
    console.log(stale.length > 0 ? `Written: ${stale.join(', ')}.` : 'The pages say what the suites have shown.');
  }
}

function marked(name, suites, kept) {
  const make = { versions, promises, ledger }[name];
  if (!make) throw new Error(`nothing writes “${name}”`);
  return `<!-- trust:${name} -->\n${make(suites, kept)}\n<!-- /trust:${name} -->`;
}

function shownBySuites() {
  const names = readdirSync(SHOWN)
    .map((file) => file.replace(/\.json$/, ''))
    .sort((one, other) => placeOf(one) - placeOf(other) || one.localeCompare(other));
  return new Map(names.map((name) => [name, JSON.parse(readFileSync(new URL(`${name}.json`, SHOWN), 'utf8'))]));
}

function placeOf(name) {
  const at = ORDER.indexOf(name);
  return at < 0 ? ORDER.length : at;
}

/** Of what was tested; the date is that of the data, so that the page is the same on every day. */
function versions() {
  const read = (path) => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));
  const { version } = read('packages/widget/package.json');
  const { version: data, publishedOn } = read('packages/data/dist/dataset.min.json');
  const date = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(publishedOn));
  return `Module ${version}, données ${data} publiées le ${date}.`;
}

function promises(suites, kept) {
  const rows = [...suites].map(([name, { promise, figures }]) => {
    const shown = Object.entries(figures).map(([what, figure]) => `${what} : **${figure}**`);
    return `| ${promise} | ${shown.join('<br>')} | \`${name}\` |`;
  });
  const partial = suites.has(MAY_BE_PARTIAL)
    ? []
    : kept.split('\n').filter((line) => line.includes(`\`${MAY_BE_PARTIAL}\``));
  return [
    '| promesse | ce que les tests ont compté | suite |',
    '|---|---|---|',
    ...rows.toSpliced(ORDER.length - 1, 0, ...partial),
  ].join('\n');
}

function ledger(suites) {
  const { table } = suites.get('privacy-ledger') ?? { table: [] };
  const [heads = [], ...rows] = table;
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function* differences(before, after) {
  const [was, is] = [before, after].map((text) => text.split('\n'));
  for (const line of was.filter((one) => !is.includes(one))) yield `the page says    ${line}`;
  for (const line of is.filter((one) => !was.includes(one))) yield `the suites show  ${line}`;
}
