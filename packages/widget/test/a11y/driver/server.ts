import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { OVERLAY, SHOWN } from '../fixture';

const DIST = fileURLToPath(new URL('../../../dist/', import.meta.url));
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

const page = (head: string, body: string) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Page d’un site</title><style>body { margin: 0; color-scheme: light dark; background: Canvas; color: CanvasText }</style>${head}</head>
<body><main><h1>Se faire accompagner</h1><h2>Orientation</h2><h3>Module</h3><button id="before">Avant</button>${body}<button id="after">Après</button></main></body></html>`;

const PAGES: Record<string, string> = {
  'page.html': page(
    '<script type="module" src="standalone.js"></script>',
    '<ess-orientation order="fixed"></ess-orientation>',
  ),
  'framed.html': page(
    '<script type="module" src="parent.js"></script>',
    '<iframe data-ess-orientation src="iframe.html" width="100%" height="800"></iframe>',
  ),
};

/** A site that embeds the module; the first part of the address says which of its files answer: see `World`. */
export async function serveSite(): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const [, world = '', ...rest] = pathname.split('/');
    answer(response, world, rest.join('/'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

function answer(response: ServerResponse, world: string, name: string): void {
  const type = TYPES[path.extname(name)];
  const say = (content: string) => response.writeHead(200, { 'Content-Type': type ?? '' }).end(content);
  const missing =
    (world === 'gone' && name === 'dataset.min.json') || (world === 'placeless' && name.startsWith('territories/'));
  const text = PAGES[name];
  if (text) return void say(text);
  if (name === 'overlay.json') return void say(JSON.stringify(OVERLAY));
  if (name === 'dataset.min.json' && !missing && world !== 'real') return void say(JSON.stringify(SHOWN));
  const file = path.join(DIST, name);
  if (missing || !type || !file.startsWith(DIST) || !existsSync(file) || !statSync(file).isFile())
    return void response.writeHead(404).end();
  response.writeHead(200, { 'Content-Type': type });
  createReadStream(file).pipe(response);
}
