import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentTypeOf, HTML } from '../../scripts/serving.mjs';
import { withServer } from './server';

const DIST = fileURLToPath(new URL('../../packages/widget/dist/', import.meta.url));

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A site that embeds the widget: pages of its own, the built files under `/widget/`, and answers made to order. */
export interface Host {
  readonly origin: string;
  /** Adds or replaces a page; gives its address. `body` is the inside of `<body>`. */
  page(name: string, body: string, options?: { head?: string; headers?: Record<string, string> }): string;
  /** Adds or replaces a file, of the type that its name says; gives its address. */
  file(pathname: string, content: string): string;
  /** Answers a path in its own way (a stall, a redirect, a broken file…); gives its address. */
  answer(pathname: string, answer: Answer): string;
}

/** A host for the tests of a file or a suite, open before them and closed after them: it has no address until then. */
export function withHost(): Host {
  const answers = new Map<string, Answer>();
  const origin = withServer(
    createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://host');
      const made = answers.get(pathname);
      if (made) made(request, response);
      else sendFile(pathname, response);
    }),
  );
  const answer = (pathname: string, made: Answer): string => {
    answers.set(pathname, made);
    return origin() + pathname;
  };
  return {
    get origin() {
      return origin();
    },
    page(name, body, { head = '', headers = {} } = {}) {
      const html = `<!doctype html><html lang="fr"><head><title>${name}</title>${head}</head><body>${body}</body></html>`;
      return answer(`/${name}`, (_, response) =>
        response.writeHead(200, { 'Content-Type': HTML, ...headers }).end(html),
      );
    },
    file: (pathname, content) => answer(pathname, (_, response) => send(response, pathname, content)),
    answer,
  };
}

function sendFile(pathname: string, response: ServerResponse): void {
  if (pathname === '/favicon.ico') return void response.writeHead(204).end();
  const file = path.join(DIST, pathname.replace(/^\/widget\//, ''));
  const known = pathname.startsWith('/widget/') && file.startsWith(DIST) && existsSync(file) && statSync(file).isFile();
  if (!known) return void response.writeHead(404).end();
  send(response, file, readFileSync(file));
}

/** To any site: a frame, or a page elsewhere, may ask for it. */
function send(response: ServerResponse, file: string, content: string | Buffer): void {
  const type = contentTypeOf(file) ?? 'application/octet-stream';
  response.writeHead(200, { 'Content-Type': type, 'Access-Control-Allow-Origin': '*' }).end(content);
}
