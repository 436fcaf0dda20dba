import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';

/** Opens a server before the tests of a file or a suite and closes it after them; what is given tells its origin meanwhile. */
export function withServer(server: Server): () => string {
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  afterAll(() => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  });
  return () => {
    const address = server.address() as AddressInfo | null;
    if (!address) throw new Error('The server opens before the first test, not before that.');
    return `http://127.0.0.1:${address.port}`;
  };
}
