import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const HTML = 'text/html; charset=utf-8';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.html': HTML,
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.zip': 'application/zip',
  '.woff2': 'font/woff2',
};

/** @type {(file: string) => string | undefined} */
export const contentTypeOf = (file) => TYPES[path.extname(file)];

/** The path that a request asks for, decoded; `null` where it can't be one. */
export function pathOf(url) {
  try {
    const pathname = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return pathname.includes('\0') ? null : pathname;
  } catch {
    return null;
  }
}

/**
 * Serves until it is stopped, where a file is run by itself: `node scripts/demo.mjs`.
 * @param {string} file the `import.meta.url` of that file.
 * @param {{ create(): import('node:http').Server, name: string, usualPort: number, command: string }} site
 */
export function serveByHand(file, { create, name, usualPort, command }) {
  if (!process.argv[1] || path.resolve(process.argv[1]) !== fileURLToPath(file)) return;
  const port = Number(process.env.PORT ?? usualPort);
  const server = create();
  server.on('error', (error) => {
    const taken = `The port ${port} is taken: choose another one, for example PORT=${port + 1} ${command}`;
    console.error(error.code === 'EADDRINUSE' ? taken : `${name} could not start: ${error.message}`);
    process.exitCode = 1;
  });
  server.listen(port, '127.0.0.1', () => console.log(`${name}: http://localhost:${server.address().port}/`));
}
