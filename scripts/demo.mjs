import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentTypeOf, HTML, pathOf, serveByHand } from './serving.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What is served, and where from; nothing else of the repository is. */
const FOLDERS = {
  '/widget/': 'packages/widget/dist',
  '/data/': 'packages/data/dist',
  '/': 'examples',
};

/** What a careful site allows. `strict.html` has no style sheet of its own: it forbids them all. */
const policy = (styles) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    `style-src ${styles}`,
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** A server of the demonstration, not yet listening. */
export function createDemo() {
  return createServer(async (request, response) => {
    const { status, file, headers } = await answer(request);
    response.writeHead(status, headers);
    if (!file || request.method === 'HEAD') return response.end(status >= 400 ? `${status}\n` : undefined);
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
  });
}

async function answer({ method, url = '/' }) {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, headers: { Allow: 'GET, HEAD' } };
  const pathname = pathOf(url);
  if (pathname === '/favicon.ico') return { status: 204, headers: {} };
  const file = pathname === null ? null : await fileAt(pathname);
  const type = file && contentTypeOf(file);
  if (!type) return { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' } };
  const page = type === HTML;
  return {
    status: 200,
    file,
    headers: {
      'Content-Type': type,
      'Cache-Control': 'no-cache',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      ...(page
        ? { 'Content-Security-Policy': policy(path.basename(file) === 'strict.html' ? "'none'" : "'self'") }
        : {}),
    },
  };
}

/** The file of an address, if it is really inside the folder served there. */
async function fileAt(pathname) {
  const prefix = Object.keys(FOLDERS).find((one) => pathname.startsWith(one));
  const folder = path.join(ROOT, FOLDERS[prefix]);
  const wanted = path.join(folder, pathname.slice(prefix.length) || 'index.html');
  const inside = path.relative(folder, wanted);
  if (inside.startsWith('..') || path.isAbsolute(inside) || /(^|[\\/])(\.|node_modules|test([\\/]|$))/.test(inside))
    return null;
  const found = await stat(wanted).catch(() => null);
  return found?.isFile() ? wanted : null;
}

serveByHand(import.meta.url, {
  create: createDemo,
  name: 'Demonstration',
  usualPort: 4173,
  command: 'node scripts/demo.mjs',
});
