/**
 * Every relative link and anchor of the docs, READMEs and pages resolves. With `--web`, every address is asked too: it
 * takes minutes and depends on others, so it runs weekly and not in the checks. Those of the sheets are then asked as well.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { anchorsOf, linksOf } from './links/markdown.mjs';
import { askAll } from './links/web.mjs';
import { projectFiles, ROOT } from './project-files.mjs';

const ELSEWHERE = /^(https?:|mailto:|tel:|data:|javascript:|\/\/)/;
/** Reserved for examples: nobody answers there, and nobody should. */
const FICTIVE =
  /^https?:\/\/([\w-]+\.)*(example\.(org|com|net)|exemple\.fr|votre-site\.fr|localhost|127\.0\.0\.1)([:/]|$)/;
/** Written when the site is built. */
const BUILT = /^\/(?:api\/reference|ess)\//;
/** Where a link from the root of a page may point: the servers of the examples, the documentation site; or beside the page. */
const ROOTS = ['docs/public', 'docs', 'examples', 'packages'];

const readable = projectFiles('.md', '.html').filter(
  (file) => !/(^|\/)test\//.test(file) && !file.startsWith('packages/widget/src/'),
);
const text = (file) => readFileSync(path.join(ROOT, file), 'utf8');
const known = new Map();
const anchors = (file) => known.get(file) ?? known.set(file, anchorsOf(text(file))).get(file);

/** What is wrong with a link of a file, or null. */
export function problemWith(target, from) {
  if (ELSEWHERE.test(target) || BUILT.test(target)) return null;
  const [address, anchor] = decodeURI(target).split('#');
  const file = address === '' ? from : fileOf(address.replace(/\?.*/, ''), from);
  if (!file) return 'no such file';
  if (anchor && /\.(md|html)$/.test(file) && !anchors(file).has(anchor)) return `no such anchor in ${file}`;
  return null;
}

function fileOf(address, from) {
  const bases = [...(address.startsWith('/') ? ROOTS : []), path.dirname(from)];
  const served = address.replace(/^\/widget\//, '/widget/dist/').replace(/^\/data\//, '/data/dist/');
  for (const base of bases) {
    const file = path.join(base, served);
    for (const one of [
      file,
      `${file}.md`,
      path.join(file, 'index.md'),
      path.join(file, 'README.md'),
      path.join(file, 'index.html'),
    ]) {
      const stat = existsSync(path.join(ROOT, one)) && statSync(path.join(ROOT, one));
      if (stat && (stat.isFile() || one === file)) return one;
    }
  }
  return null;
}

/** Contacts and sources of the sheets. */
function addressesOfSheets() {
  return projectFiles('.json')
    .filter((file) => /^packages\/data\/(structures|ecosystems)\//.test(file))
    .flatMap((file) =>
      [...text(file).matchAll(/"url":\s*"(https?:[^"]+)"/g)].map(([, target]) => ({ file, target, line: 1 })),
    );
}

async function main() {
  const links = readable.flatMap((file) => linksOf(text(file)).map((link) => ({ ...link, file })));
  const broken = links.flatMap((link) => {
    const problem = problemWith(link.target, link.file);
    return problem ? [`${link.file}:${link.line}: ${link.target}: ${problem}`] : [];
  });
  const addresses = links.filter(({ target }) => /^https?:/.test(target) && !FICTIVE.test(target));
  if (process.argv.includes('--web')) broken.push(...(await askAll([...addresses, ...addressesOfSheets()])));
  for (const line of broken) console.error(line);
  console.log(`${links.length} links in ${readable.length} files, ${broken.length} broken.`);
  process.exitCode = broken.length > 0 ? 1 : 0;
}

if (import.meta.filename === process.argv[1]) await main();
