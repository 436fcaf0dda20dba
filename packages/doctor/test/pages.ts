import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const WIDGET = fileURLToPath(new URL('../../widget/dist/', import.meta.url));
const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
};

export const { version, files } = JSON.parse(readFileSync(`${WIDGET}integrity.json`, 'utf8')) as {
  version: string;
  files: Record<string, string>;
};
export const SCRIPT = `ess-orientation-${version}.js`;
const HASH = files[SCRIPT] as string;

const script = (name = SCRIPT, attributes = `integrity="${HASH}" crossorigin`) =>
  `<script type="module" src="/widget/${name}" ${attributes}></script>`;
const tag = (attributes = '', inside = 'Besoin d’aide ? 04 00 00 00 00') =>
  `<ess-orientation ${attributes}>${inside}</ess-orientation>`;

const STRICT =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

interface Page {
  head?: string;
  body: string;
  policy?: string;
}

/** A good page, and what embedders get wrong. */
export const PAGES: Record<string, Page> = {
  good: { head: script(), body: tag('territory="DEP-34"'), policy: STRICT },
  framed: { body: '<iframe src="/good.html" width="800" height="700" title="Module"></iframe>' },
  'no-hash': { head: script(SCRIPT, ''), body: tag() },
  'wrong-hash': { head: script(SCRIPT, `integrity="sha384-${'A'.repeat(64)}" crossorigin`), body: tag() },
  'moving-name': { head: script('standalone.js'), body: tag() },
  'no-connect': { head: script(), body: tag(), policy: STRICT.replace("connect-src 'self'", "connect-src 'none'") },
  'no-script': { head: script(), body: tag(), policy: STRICT.replace("script-src 'self'", "script-src 'none'") },
  'no-trusted-types': {
    head: script(),
    body: tag(),
    policy: STRICT.replace('trusted-types lit-html', 'trusted-types other'),
  },
  'tag-removed': { head: script(), body: '<p></p>' },
  'script-forgotten': { body: tag() },
  twice: {
    head: script() + script('standalone.classic.js', `integrity="${files['standalone.classic.js']}"`),
    body: tag(),
  },
  narrow: { head: script(), body: `<div style="width:180px">${tag()}</div>` },
  pale: { head: `${script()}<style>ess-orientation { --ess-text: #bbb; --ess-surface: #fff }</style>`, body: tag() },
  hidden: { head: `${script()}<style>ess-orientation { display: none !important }</style>`, body: tag() },
  'no-data': { head: script(), body: tag('src="/nowhere.json"') },
  empty: { head: script(), body: tag('', ''), policy: STRICT },
  misspelt: { head: script(), body: tag('teritory="DEP-34"') },
  noisy: { head: `${script()}<script>setTimeout(() => { throw new Error('une autre panne'); })</script>`, body: tag() },
};

export function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    const [, folder = '', ...rest] = new URL(request.url ?? '/', 'http://host').pathname.split('/');
    const page = PAGES[folder.replace('.html', '')];
    if (page) {
      const policy = page.policy ? { 'Content-Security-Policy': page.policy } : {};
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...policy });
      return response.end(
        `<!doctype html><html lang="fr"><head><title>Page</title>${page.head ?? ''}</head><body>${page.body}</body></html>`,
      );
    }
    const type = TYPES[path.extname(rest.at(-1) ?? '')];
    if (folder !== 'widget' || !type) return response.writeHead(folder === 'favicon.ico' ? 204 : 404).end();
    return response.writeHead(200, { 'Content-Type': type }).end(readFileSync(path.join(WIDGET, ...rest)));
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
