/**
 * Writes the generated parts of the docs between their marks, or with `--check` fails where one is stale.
 * `<!-- generated:name -->` … `<!-- /generated:name -->` in any Markdown file; hashes of scripts in these and in HTML.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { generators } from './generated/index.mjs';
import { withIntegrity } from './generated/integrity.mjs';

const ROOT = new URL('../', import.meta.url).pathname;
const SKIPPED = new Set(['node_modules', 'dist', 'artifacts', '.git']);
const MARK = /<!-- generated:([a-z-]+) -->\n[\s\S]*?<!-- \/generated:\1 -->/g;

const check = process.argv.includes('--check');
const stale = [];
for (const file of documents(ROOT)) {
  const before = readFileSync(file, 'utf8');
  const after = withIntegrity(before).replace(MARK, (_, name) => {
    const make = generators[name];
    if (!make) throw new Error(`${file}: nothing generates "${name}"; see scripts/generated/`);
    return `<!-- generated:${name} -->\n${make().trim()}\n<!-- /generated:${name} -->`;
  });
  if (after === before) continue;
  stale.push(file.slice(ROOT.length));
  if (!check) writeFileSync(file, after);
}
if (check && stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}. Run \`pnpm docs\` and commit what it writes.`);
  process.exitCode = 1;
} else {
  console.log(check ? 'Every generated part is fresh.' : `Written: ${stale.join(', ') || 'nothing, all was fresh'}.`);
}

function documents(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}${entry.name}`;
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : documents(`${path}/`);
    return /\.(md|html)$/.test(entry.name) ? [path] : [];
  });
}
