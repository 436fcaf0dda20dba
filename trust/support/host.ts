import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const DIST = fileURLToPath(new URL('../../packages/widget/dist/', import.meta.url));
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A site that embeds the widget: pages of its own, the built files under `/widget/`, and answers made to order. */
export interface Host {
  origin: string;
  /** Every request received: method, path with query, referrer. */
  requests: { method: string; url: string; referer: string | undefined }[];
  /** Adds or replaces a page; gives its address. `body` is the inside of `<body>`. */
  page(name: string, body: string, options?: { head?: string; headers?: Record<string, string> }): string;
  /** Answers a path in its own way (a stall, a redirect, a broken file…); gives its address. */
  answer(pathname: string, answer: Answer): string;
  close(): Promise<void>;
}

export async function openHost(): Promise<Host> {
  const answers = new Map<string, Answer>();
  const requests: Host['requests'] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    requests.push({ method: request.method ?? '', url: request.url ?? '', referer: request.headers.referer });
    const answer = answers.get(pathname);
    if (answer) answer(request, response);
    else sendFile(pathname, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    requests,
    page(name, body, { head = '', headers = {} } = {}) {
      const html = `<!doctype html><html lang="fr"><head><title>${name}</title>${head}</head><body>${body}</body></html>`;
      answers.set(`/${name}`, (_, response) =>
        response.writeHead(200, { 'Content-Type': TYPES['.html'], ...headers }).end(html),
      );
      return `${origin}/${name}`;
    },
    answer(pathname, answer) {
      answers.set(pathname, answer);
      return `${origin}${pathname}`;
    },
    close: () => closed(server),
  };
}

function sendFile(pathname: string, response: ServerResponse): void {
  if (pathname === '/favicon.ico') return void response.writeHead(204).end();
  const file = path.join(DIST, pathname.replace(/^\/widget\//, ''));
  const type = TYPES[path.extname(file)];
  const known = pathname.startsWith('/widget/') && file.startsWith(DIST) && existsSync(file) && statSync(file).isFile();
  if (!known || !type) return void response.writeHead(404).end();
  response.writeHead(200, { 'Content-Type': type, 'Access-Control-Allow-Origin': '*' }).end(readFileSync(file));
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
