import { buffer } from 'node:stream/consumers';
import type { SMTPServer } from 'smtp-server';
import { LetterFolder } from './letter-folder';
import { KeptLetter } from './kept-letter';

/** What to answer instead of taking a letter, e.g. `{ code: 550, message: 'no such mailbox' }`. */
export interface SmtpAnswer {
  readonly code: number;
  readonly message: string;
}

export interface SmtpDoorOptions {
  /** asked for each recipient; undefined: take the letter */
  readonly answer?: ((recipient: string) => SmtpAnswer | undefined) | undefined;
  /** told of each letter, before the sender is told that it was taken */
  readonly onLetter?: ((letter: KeptLetter) => void) | undefined;
}

const LARGEST_LETTER = 5 * 1024 * 1024;
/** Milliseconds for conversations under way, once it is told to stop. */
const CLOSE_WITHIN = 500;

/** An SMTP server that takes every letter, whoever brings it, and passes none on. */
export async function smtpDoor(letters: LetterFolder, { answer, onLetter }: SmtpDoorOptions): Promise<SMTPServer> {
  const { SMTPServer } = await import('smtp-server');
  const server = new SMTPServer({
    banner: 'Titolare mailbox',
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: LARGEST_LETTER,
    closeTimeout: CLOSE_WITHIN,
    onRcptTo: ({ address }, _session, done) => {
      const refusal = answer?.(address);
      done(refusal && Object.assign(new Error(refusal.message), { responseCode: refusal.code }));
    },
    onData: (stream, { envelope }, done) => {
      const recipients = envelope.rcptTo.map(({ address }) => address);
      buffer(stream)
        .then((mail) => letters.deliver(mail, recipients))
        .then((letter) => {
          onLetter?.(letter);
          done(null, `kept as ${letter.id}`);
        })
        .catch(done);
    },
  });
  server.on('error', () => undefined); // a sender hung up: no concern of the others
  return server;
}
