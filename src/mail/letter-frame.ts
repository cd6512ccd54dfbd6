import addressparser from 'nodemailer/lib/addressparser';
import { Language } from '../platform/i18n';

/** What stands around every letter: who sends it, and why one has got it. */
export interface LetterFrame {
  readonly sender: string;
  /** host of the service, and its port if it has one of its own; no link, for the letter shall have one only */
  readonly host: string;
}

/** What the layout itself says. */
interface FrameWords {
  readonly linkHint: string;
  readonly footer: readonly string[];
}

const WORDS: Readonly<Record<Language, (frame: LetterFrame) => FrameWords>> = {
  it: ({ sender, host }) => ({
    linkHint: 'Se il pulsante non funziona, copia questo indirizzo nel browser:',
    footer: [
      'Ricevi questa e-mail perché riguarda il tuo account. È stata inviata automaticamente: non occorre rispondere.',
      `${sender} · ${host}`,
    ],
  }),
  en: ({ sender, host }) => ({
    linkHint: 'If the button doesn’t work, copy this address into your browser:',
    footer: [
      'You get this e-mail because it is about your account. It was sent automatically: there is no need to reply.',
      `${sender} · ${host}`,
    ],
  }),
};

/**
 * @param mailFrom the sender as in the header of a mail, e.g. `Titolare <titolare@example.it>`
 * @param origin where people reach the service
 */
export function letterFrame(mailFrom: string, origin: string): LetterFrame {
  const [sender] = addressparser(mailFrom, { flatten: true });
  const { host } = new URL(origin);
  return { sender: sender?.name || host, host };
}

export function frameWords(frame: LetterFrame, language: Language): FrameWords {
  return WORDS[language](frame);
}
