import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';

/** A port where nobody listens, at least for a moment. */
export async function closedPort(): Promise<{ port: number }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return { port };
}
