// How fast `match` is beside what else could answer, and whether its answers are right. pnpm bench [--json file]
import { ms, startReport, times } from '../lib/report.mjs';
import { budgetsOf, short, verdictOf } from './budgets.mjs';
import { measureBuilding, measureMemory, measureShipped } from './building.mjs';
import { CONTESTANTS, ours, plainLoop } from './contestants.mjs';
import { checkExactness } from './exactness.mjs';
import { measureSpeed, SIZES } from './speed.mjs';

const report = startReport('match: speed beside peers, and exactness');
const { figures } = report;
const count = (number) => number.toLocaleString('en');

const memory = { ours: measureMemory(100_000), loop: measureMemory(100_000, plainLoop) };
const building = await measureBuilding(100_000);
const shipped = await measureShipped();

const speed = {};
for (const size of SIZES) {
  speed[size] = await measureSpeed(size);
  report.section(`${count(size)} structures, top 10`);
  report.table(
    ['who', 'median', '99th percentile', 'over ours', 'runs', 'prepared in', 'our answer?'],
    speed[size].map((row) => [
      row.name,
      ms(row.median),
      row.runs < 100 ? '—' : ms(row.p99),
      times(row.ratio),
      count(row.runs),
      ms(row.prepare),
      row.exact ? 'yes' : 'no: ranks text',
    ]),
  );
}
report.section('What each answers');
for (const { name, note } of CONTESTANTS) console.log(`- **${name}**: ${note}`);
console.log('');

report.section('Preparing and memory, 100,000 structures');
report.table(
  ['', 'ours', 'the loop'],
  [
    ['prepared in, median of 5 in turn', ms(building.ours), ms(building.loop)],
    ['the first time', ms(building.oursFirst), ms(building.loopFirst)],
    ['kept besides the dataset', `${short(memory.ours)} MB`, `${short(memory.loop)} MB`],
  ],
);
report.section(`The shipped dataset (${shipped.structures} structures)`);
report.table(
  ['', 'median of 5', 'the first time'],
  [
    ['building the matcher', ms(shipped.building.median), ms(shipped.building.first)],
    [`coverage, ${shipped.coverage.cells} cells`, ms(shipped.coverage.median), ms(shipped.coverage.first)],
  ],
);

const exactness = await checkExactness();
report.section(
  'Same answers as the exhaustive loop',
  'Ours: ids, scores, breakdown, total, near misses and their total. Peers: top 10 and total.',
);
report.table(
  ['who', 'structures', 'profiles', 'equal'],
  exactness.map(({ name, structures, profiles, equal }) => [name, count(structures), count(profiles), count(equal)]),
);

const budgets = budgetsOf({ speed, building, memory: memory.ours, shipped, exactness });
report.section('Budgets');
report.table(
  ['what', 'budget', 'found', 'verdict'],
  budgets.map((budget) => [budget.what, budget.budget, short(budget.found), verdictOf(budget)]),
);
Object.assign(figures, { speed, building, memory, shipped, exactness, budgets });
report.end();

const wrong = exactness.filter(({ equal, profiles }) => equal !== profiles);
for (const { name, equal, profiles } of wrong)
  console.error(`${name} answers ${equal} of ${profiles} profiles as the loop does.`);
if (wrong.some(({ name }) => name === ours.name)) process.exit(1);
