import { newSecret } from '../../platform/crypto';
import { closed, HERE, listen, pagesDoor } from '../../platform/embedded-server';
import { MessageFolder } from './message-folder';
import { Sending, SendingOptions } from './sending';
import { webRoutes } from './web-routes';

export interface EmbeddedPhoneOptions extends SendingOptions {
  /** where the messages are kept; made if missing */
  readonly folder: string;
  /** where its pages are, and the gateway; 0: any free port */
  readonly port: number;
  /** of the mailbox beside it, which its pages lead to */
  readonly mailboxUrl?: string;
}

export interface EmbeddedPhone {
  /** with an account whose secret is another at each start, so that no page that somebody happens to look at can send anything */
  readonly smsUrl: string;
  /** of its pages */
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
}

const NAME = 'phone';

/**
 * Starts a gateway that keeps every text message to itself, with pages to look into it. It listens on 127.0.0.1 only, and still has
 * the messages when it is started again.
 *
 * @throws EmbeddedServerError with one sentence for the operator
 */
export async function startEmbeddedPhone(options: EmbeddedPhoneOptions): Promise<EmbeddedPhone> {
  const messages = new MessageFolder(options.folder);
  const account = { name: 'phone', secret: newSecret() };
  const web = pagesDoor(NAME, webRoutes(messages, new Sending(messages, account, options), options.mailboxUrl));
  const port = await listen(NAME, web, options.port);
  return {
    smsUrl: `http://${account.name}:${account.secret}@${HERE}:${port}`,
    url: `http://localhost:${port}`,
    port,
    stop: async () => {
      web.closeAllConnections();
      await closed(web);
    },
  };
}
