/** The site, whole, in `site/dist`: the pages, the files of the widget that they run on, and the API reference. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { build } from 'vitepress';

const SITE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = path.dirname(SITE.replace(/\/$/, ''));
const WIDGET = path.join(ROOT, 'packages/widget/dist');
const OUT = path.join(SITE, 'dist');

if (!existsSync(path.join(WIDGET, 'integrity.json'))) {
  console.error('The packages are not built yet: run `pnpm run build` first, then `pnpm site:build`.');
  process.exit(1);
}

await build(SITE);
copyWidget();
packWidget();
writeReference();

/** What a site serves: no source map, no type, and of the folders those of places and themes. */
function copyWidget() {
  const served = ({ name, isFolder }) =>
    isFolder ? ['territories', 'themes'].includes(name) : !/\.(?:map|d\.ts)$/.test(name);
  for (const entry of readdirSync(WIDGET, { withFileTypes: true })) {
    const { name } = entry;
    if (served({ name, isFolder: entry.isDirectory() }))
      cpSync(path.join(WIDGET, name), path.join(OUT, 'ess', name), { recursive: true });
  }
}

/** One archive to download and unpack on a site. A fixed date: the same files give the same bytes. */
function packWidget() {
  const { version } = JSON.parse(readFileSync(path.join(WIDGET, 'integrity.json'), 'utf8'));
  const folder = path.join(OUT, 'ess');
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((name) => !/^(?:standalone\.(?:classic|with-data)|define|element|index|custom-elements)\b/.test(name))
    .sort();
  const files = names.map((name) => [`ess/${name}`, readFileSync(path.join(folder, name))]);
  const archive = zipSync(Object.fromEntries(files), { level: 9, mtime: new Date(1980, 0, 1) });
  writeFileSync(path.join(folder, `ess-orientation-${version}.zip`), archive);
}

function writeReference() {
  const out = path.join(OUT, 'api/reference');
  const { status } = spawnSync(path.join(ROOT, 'node_modules/.bin/typedoc'), ['--out', out, '--logLevel', 'Warn'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
