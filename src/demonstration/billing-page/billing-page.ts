import { randomBytes } from 'node:crypto';
import { closed, listen, pagesDoor } from '../../platform/embedded-server';
import { payingOver } from './paying';
import { webRoutes } from './web-routes';

export interface BillingPage {
  /** of its pages */
  readonly url: string;
  /** with which it signs its webhooks; another one at each start */
  readonly secret: Buffer<ArrayBuffer>;
  /** From now on its payments are told to this service. */
  tell(serviceUrl: string): void;
  stop(): Promise<void>;
}

const NAME = 'billing page';

/**
 * Starts a billing system that knows the invoices of the demonstration, where they are paid without money: it tells the service of the payment
 * in a signed webhook, as a real one does. It listens on 127.0.0.1 only.
 *
 * @param port 0: any free one
 * @throws EmbeddedServerError with one sentence for the operator
 */
export async function startBillingPage(port: number): Promise<BillingPage> {
  const secret = randomBytes(32);
  let service: string | null = null;
  const web = pagesDoor(NAME, webRoutes(payingOver(() => service, secret)));
  const url = `http://localhost:${await listen(NAME, web, port)}`;
  return {
    url,
    secret,
    tell: (serviceUrl) => void (service = serviceUrl),
    stop: async () => {
      web.closeAllConnections();
      await closed(web);
    },
  };
}
