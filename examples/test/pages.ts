import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { contentTypeOf } from '../../scripts/serving.mjs';

/** Serves folders as a host would: `{ '/': 'dist' }`; the longest prefix wins. Gives the origin and how to stop. */
export async function serveFolders(folders: Readonly<Record<string, string>>): Promise<[string, Server]> {
  const prefixes = Object.keys(folders).sort((a, b) => b.length - a.length);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const prefix = prefixes.find((one) => pathname.startsWith(one)) ?? '/';
    const file = path.join(folders[prefix] ?? '', pathname.slice(prefix.length) || 'index.html');
    const type = contentTypeOf(file);
    if (!type || !statSync(file, { throwIfNoEntry: false })?.isFile()) return response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': type });
    return createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return [`http://127.0.0.1:${(server.address() as AddressInfo).port}`, server];
}
