import { closed, HERE, listen, pagesDoor } from '../../platform/embedded-server';
import { LetterFolder } from './letter-folder';
import { smtpDoor, SmtpDoorOptions } from './smtp-door';
import { webRoutes } from './web-routes';

export interface EmbeddedMailboxOptions extends SmtpDoorOptions {
  /** where the letters are kept; made if missing */
  readonly folder: string;
  /** where its pages are; 0: any free port */
  readonly httpPort: number;
  /** default: any free port */
  readonly smtpPort?: number;
  /** of the phone beside it, which its pages lead to, once there is one */
  readonly phoneUrl?: () => string | undefined;
}

export interface EmbeddedMailbox {
  readonly smtpUrl: string;
  /** of its pages */
  readonly url: string;
  /** of its pages */
  readonly port: number;
  stop(): Promise<void>;
}

const NAME = 'mailbox';

/**
 * Starts a mail server that keeps every letter to itself, with pages to look into it. It listens on 127.0.0.1 only, and still has
 * the letters when it is started again.
 *
 * @throws EmbeddedServerError with one sentence for the operator
 */
export async function startEmbeddedMailbox(options: EmbeddedMailboxOptions): Promise<EmbeddedMailbox> {
  const letters = new LetterFolder(options.folder);
  const web = pagesDoor(NAME, webRoutes(letters, options.phoneUrl));
  const smtp = await smtpDoor(letters, options);
  const stop = async (): Promise<void> => {
    web.closeAllConnections();
    await Promise.all([closed(web), closed(smtp)]);
  };
  try {
    const port = await listen(NAME, web, options.httpPort);
    const smtpPort = await listen(NAME, smtp.server, options.smtpPort ?? 0);
    return { smtpUrl: `smtp://${HERE}:${smtpPort}`, url: `http://localhost:${port}`, port, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
