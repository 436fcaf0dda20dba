import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { GROUPS } from './mutants/groups.mjs';

/** `pnpm mutants [group…]`: Stryker, a group at a time, then the score of each. */
const asked = process.argv.slice(2);
const groups = asked.length > 0 ? asked : Object.keys(GROUPS);
const failed = groups.filter((group) => {
  console.log(`\n# ${group}\n`);
  const env = { ...process.env, MUTANTS_GROUP: group };
  return spawnSync('stryker', ['run', 'stryker.config.mjs'], { stdio: 'inherit', env }).status !== 0;
});
for (const group of groups) console.log(scoreOf(group));
if (failed.length > 0) {
  console.error(`Below the threshold, or not run: ${failed.join(', ')}`);
  process.exitCode = 1;
}

function scoreOf(group) {
  const file = `artifacts/mutants/${group}.json`;
  if (!existsSync(file)) return `${group.padEnd(12)} no report`;
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const statuses = Object.values(report.files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...of) => statuses.filter((status) => of.includes(status)).length;
  const caught = count('Killed', 'Timeout');
  const left = count('Survived', 'NoCoverage');
  const score = ((100 * caught) / (caught + left)).toFixed(1);
  return `${group.padEnd(12)} ${score} %: ${caught} of ${caught + left} caught (${count('Timeout')} by never ending)`;
}
