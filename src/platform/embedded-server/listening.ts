import { once } from 'node:events';
import type { AddressInfo, Server } from 'node:net';
import { notListening } from './embedded-server.errors';

/** Embedded servers are for this machine alone. */
export const HERE = '127.0.0.1';

/**
 * @param name what the server is to the operator
 * @param port 0: any free one
 * @returns the port
 * @throws EmbeddedServerError
 */
export async function listen(name: string, server: Server, port: number): Promise<number> {
  try {
    server.listen(port, HERE);
    await once(server, 'listening');
  } catch (error) {
    throw notListening(name, port, error as NodeJS.ErrnoException);
  }
  return (server.address() as AddressInfo).port;
}

/** One that never listened is closed already. */
export async function closed(server: { close(done: () => void): unknown }): Promise<void> {
  await new Promise<void>((done) => server.close(() => done()));
}
