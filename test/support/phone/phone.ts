import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPhone, type GatewayRefusal, type KeptMessage } from '../../../src/sms';
import { Arrivals } from '../arrivals';

export interface WantedMessage {
  readonly text?: RegExp;
  /** how many such messages to leave aside; default 0: the first one */
  readonly after?: number;
}

/** A gateway that belongs to one test file. */
export interface TestPhone {
  readonly smsUrl: string;
  /** of its pages */
  readonly url: string;
  /**
   * Waits for a message to this very number, come already or still to come.
   *
   * @param number E.164
   * @throws Error when it doesn't come in twenty seconds
   */
  messageTo(number: string, wanted?: WantedMessage): Promise<KeptMessage>;
  /** Those that have arrived so far, in their order. */
  messagesTo(number: string): KeptMessage[];
  /** From now on, messages to this number are answered so, e.g. 400 for ever, or 503 for the time being. */
  refuse(number: string, status: number, code: number, message: string): void;
  /** Takes back what {@link TestPhone.refuse} said. */
  accept(number: string): void;
  close(): Promise<void>;
}

/** Opens a phone on a free port. */
export async function openPhone(): Promise<TestPhone> {
  const folder = await mkdtemp(join(tmpdir(), 'titolare-phone-'));
  const arrivals = new Arrivals<KeptMessage>();
  const refusals = new Map<string, GatewayRefusal>();
  const server = await startEmbeddedPhone({
    folder,
    port: 0,
    answer: (number) => refusals.get(number),
    onMessage: (message) => arrivals.add(message),
  });
  return {
    smsUrl: server.smsUrl,
    url: server.url,
    messageTo: (number, { text = /^/, after = 0 } = {}) =>
      arrivals.next(number, {
        matches: (message) => text.test(message.text),
        after,
        described: `message ${String(text)}`,
      }),
    messagesTo: (number) => arrivals.of(number),
    refuse: (number, status, code, message) => void refusals.set(number, { status, code, message }),
    accept: (number) => void refusals.delete(number),
    close: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
