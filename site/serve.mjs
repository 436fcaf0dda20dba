/** Serves `site/dist` as any static host would, and allows nothing from elsewhere. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentTypeOf, pathOf, serveByHand } from '../scripts/serving.mjs';

const DIST = fileURLToPath(new URL('./dist/', import.meta.url));

/** VitePress writes small scripts and styles into its pages; whatever it asks for stays here. */
const POLICY =
  "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

export function createSite() {
  return createServer(async ({ method, url = '/' }, response) => {
    if (method !== 'GET' && method !== 'HEAD') return response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    const found = await fileAt(url);
    const file = found ?? path.join(DIST, '404.html');
    response.writeHead(found ? 200 : 404, {
      'Content-Type': contentTypeOf(file) ?? 'application/octet-stream',
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

serveByHand(import.meta.url, { create: createSite, name: 'Site', usualPort: 4174, command: 'pnpm site' });
