/** Serves `site/dist` as any static host would, and allows nothing from elsewhere. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const DIST = fileURLToPath(new URL('./dist/', import.meta.url));
const DEFAULT_PORT = 4174;

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.zip': 'application/zip',
  '.woff2': 'font/woff2',
};

/** VitePress writes small scripts and styles into its pages; whatever it asks for stays here. */
const POLICY =
  "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

export function createSite() {
  return createServer(async ({ method, url = '/' }, response) => {
    if (method !== 'GET' && method !== 'HEAD') return response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    const found = await fileAt(url);
    const file = found ?? path.join(DIST, '404.html');
    response.writeHead(found ? 200 : 404, {
      'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'Content-Security-Policy': POLICY,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'no-cache',
    });
    if (method === 'HEAD') return response.end();
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
  });
}

/** `/atlas` and `/atlas.html` are one page, `/` and `/decisions/` are folders' pages. */
async function fileAt(url) {
  const pathname = pathOf(url);
  if (pathname === null) return null;
  const wanted = path.join(DIST, pathname);
  if (path.relative(DIST, wanted).startsWith('..')) return null;
  const tries = pathname.endsWith('/') ? [path.join(wanted, 'index.html')] : [wanted, `${wanted}.html`];
  for (const file of tries) if ((await stat(file).catch(() => null))?.isFile()) return file;
  return null;
}

function pathOf(url) {
  try {
    const pathname = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return pathname.includes('\0') ? null : pathname;
  } catch {
    return null;
  }
}

function main() {
  const port = Number(process.env.PORT ?? DEFAULT_PORT);
  const server = createSite();
  server.on('error', (error) => {
    const taken = `The port ${port} is taken: choose another one, for example PORT=${port + 1} pnpm site`;
    console.error(error.code === 'EADDRINUSE' ? taken : `The site could not start: ${error.message}`);
    process.exitCode = 1;
  });
  server.listen(port, '127.0.0.1', () => console.log(`Site: http://localhost:${server.address().port}/`));
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) main();
