import { createServer } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { contentTypeOf } from '../../scripts/serving.mjs';

/** Compressed once, as a site or a CDN would have them ready. */
const prepared = (content) => ({
  br: brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  gzip: gzipSync(content, { level: 9 }),
});

/**
 * Serves files from memory, the same way for every contestant.
 * @param files path → its content.
 * @returns the origin, what was asked with which encoding, and how to stop.
 */
export async function serve(files) {
  const ready = new Map(Object.entries(files).map(([path, content]) => [path, prepared(Buffer.from(content))]));
  const encodings = new Set();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://host');
    const found = ready.get(pathname);
    if (!found) return response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    const encoding = /\bbr\b/.test(request.headers['accept-encoding'] ?? '') ? 'br' : 'gzip';
    encodings.add(encoding);
    response.writeHead(200, {
      'Content-Type': contentTypeOf(pathname) ?? 'application/octet-stream',
      'Content-Encoding': encoding,
      'Content-Length': found[encoding].length,
      'Cache-Control': 'public, max-age=3600',
      Vary: 'Accept-Encoding',
    });
    response.end(found[encoding]);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://localhost:${server.address().port}`, encodings, stop: () => server.close() };
}
