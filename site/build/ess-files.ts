import { createReadStream, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from './plugin';

/** What an embedder puts on a site; the pages of this one run on the same files, under `ess/`. */
export const WIDGET = fileURLToPath(new URL('../../packages/widget/dist/', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Serves those files while the site is being written; `build.mjs` copies them. */
export function essFiles(base: string): Plugin {
  return {
    name: 'ess-files',
    configureServer({ middlewares }) {
      middlewares.use(`${base}ess`, (request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        const file = path.join(WIDGET, path.normalize(decodeURIComponent(pathname)));
        if (!file.startsWith(WIDGET) || !existsSync(file) || !statSync(file).isFile()) return next();
        response.setHeader('Content-Type', TYPES[path.extname(file)] ?? 'application/octet-stream');
        createReadStream(file).pipe(response);
      });
    },
  };
}
