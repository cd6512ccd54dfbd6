import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedMailbox, type KeptLetter, type SmtpAnswer } from '../../../src/mail';
import { Arrivals } from '../arrivals';

export type ReceivedLetter = Pick<KeptLetter, 'to' | 'subject' | 'text' | 'html' | 'links' | 'messageId'>;

export interface WantedLetter {
  readonly subject?: RegExp;
  /** how many such letters to leave aside; default 0: the first one */
  readonly after?: number;
}

/** A mail server that belongs to one test file. */
export interface TestMailbox {
  readonly smtpUrl: string;
  /** of its pages */
  readonly url: string;
  /**
   * Waits for a letter to this very address, come already or still to come.
   *
   * @throws Error when it doesn't come in twenty seconds
   */
  letterTo(address: string, wanted?: WantedLetter): Promise<ReceivedLetter>;
  /** Those that have arrived so far, in their order. */
  lettersTo(address: string): ReceivedLetter[];
  /** From now on, letters to this address are answered so, e.g. 550 for ever, or 451 for the time being. */
  refuse(recipient: string, code: number, message: string): void;
  /** Takes back what {@link TestMailbox.refuse} said. */
  accept(recipient: string): void;
  close(): Promise<void>;
}

/** Opens a mailbox on free ports. */
export async function openMailbox(): Promise<TestMailbox> {
  const folder = await mkdtemp(join(tmpdir(), 'titolare-mailbox-'));
  const arrivals = new Arrivals<ReceivedLetter>();
  const refusals = new Map<string, SmtpAnswer>();
  const server = await startEmbeddedMailbox({
    folder,
    httpPort: 0,
    answer: (recipient) => refusals.get(recipient),
    onLetter: (letter) => arrivals.add(letter),
  });
  return {
    smtpUrl: server.smtpUrl,
    url: server.url,
    letterTo: (address, { subject = /^/, after = 0 } = {}) =>
      arrivals.next(address, {
        matches: (letter) => subject.test(letter.subject),
        after,
        described: `letter ${String(subject)}`,
      }),
    lettersTo: (address) => arrivals.of(address),
    refuse: (recipient, code, message) => void refusals.set(recipient, { code, message }),
    accept: (recipient) => void refusals.delete(recipient),
    close: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
