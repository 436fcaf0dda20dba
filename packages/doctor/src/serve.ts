import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

export interface Opened {
  url: string;
  close(): void;
}

/** An address as it is; a file through a server of its folder, since modules don't load from `file:`. */
export async function open(target: string): Promise<Opened> {
  if (/^https?:\/\//.test(target)) return { url: target, close: () => {} };
  const file = path.resolve(target);
  if (!(await stat(file)).isFile()) throw new Error(`${target} is not a file`);
  const folder = path.dirname(file);
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const wanted = path.join(folder, path.normalize(decodeURIComponent(pathname)));
    const type = TYPES[path.extname(wanted)];
    const inside = wanted.startsWith(folder + path.sep);
    const content = type && inside ? await readFile(wanted).catch(() => null) : null;
    if (pathname === '/favicon.ico' && !content) return response.writeHead(204).end();
    if (!content) return response.writeHead(404).end();
    return response.writeHead(200, { 'Content-Type': type }).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const name = path.posix.basename(pathToFileURL(file).pathname);
  return { url: `http://127.0.0.1:${port}/${name}`, close: () => server.close() };
}
