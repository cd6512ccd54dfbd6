import { once } from 'node:events';
import type { AddressInfo, Server } from 'node:net';
import { notListening } from './embedded-mailbox.errors';
import { LetterFolder } from './letter-folder';
import { smtpDoor, SmtpDoorOptions } from './smtp-door';
import { webDoor } from './web-door';

export interface EmbeddedMailboxOptions extends SmtpDoorOptions {
  /** where the letters are kept; made if missing */
  readonly folder: string;
  /** where its pages are; 0: any free port */
  readonly httpPort: number;
  /** default: any free port */
  readonly smtpPort?: number;
}

export interface EmbeddedMailbox {
  readonly smtpUrl: string;
  /** of its pages */
  readonly url: string;
  /** of its pages */
  readonly port: number;
  stop(): Promise<void>;
}

const HERE = '127.0.0.1';

/**
 * Starts a mail server that keeps every letter to itself, with pages to look into it. It listens on 127.0.0.1 only, and still has
 * the letters when it is started again.
 *
 * @throws EmbeddedMailboxError with one sentence for the operator
 */
export async function startEmbeddedMailbox(options: EmbeddedMailboxOptions): Promise<EmbeddedMailbox> {
  const letters = new LetterFolder(options.folder);
  const web = webDoor(letters);
  const smtp = await smtpDoor(letters, options);
  const stop = async (): Promise<void> => {
    web.closeAllConnections();
    await Promise.all([closed(web), closed(smtp)]);
  };
  try {
    const port = await listen(web, options.httpPort);
    const smtpPort = await listen(smtp.server, options.smtpPort ?? 0);
    return { smtpUrl: `smtp://${HERE}:${smtpPort}`, url: `http://localhost:${port}`, port, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function listen(server: Server, port: number): Promise<number> {
  try {
    server.listen(port, HERE);
    await once(server, 'listening');
  } catch (error) {
    throw notListening(port, error as NodeJS.ErrnoException);
  }
  return (server.address() as AddressInfo).port;
}

/** One that never listened is closed already. */
async function closed(server: { close(done: () => void): unknown }): Promise<void> {
  await new Promise<void>((done) => server.close(() => done()));
}
