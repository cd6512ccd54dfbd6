import { letter, notMeWayOut } from '../../mail';
import { momentInWords } from '../../platform/i18n';

export interface PhoneChangedData {
  readonly name: string;
  readonly userName: string;
  /** masked; null: the number was removed */
  readonly phone: string | null;
  readonly changedAt: Date;
  readonly notMeLink: string;
}

/** A phone number that opens the account was confirmed or removed. */
export const phoneChangedLetter = letter<PhoneChangedData>(
  'recovery.phone-changed',
  {
    it: ({ name, userName, phone, changedAt, notMeLink }) => ({
      subject: phone === null ? 'Il tuo numero di telefono è stato tolto' : 'Un numero di telefono per il tuo account',
      greeting: `Ciao ${name},`,
      paragraphs: [
        phone === null
          ? `Il ${momentInWords(changedAt, 'it')} il numero di telefono è stato tolto dall’account ${userName}.`
          : `Il ${momentInWords(changedAt, 'it')} il numero ${phone} è stato confermato per l’account ${userName}. Con quel numero si può scegliere una nuova password.`,
      ],
      closing: 'A presto',
      ...notMeWayOut(notMeLink, 'it'),
    }),
    en: ({ name, userName, phone, changedAt, notMeLink }) => ({
      subject: phone === null ? 'Your phone number was removed' : 'A phone number for your account',
      greeting: `Hello ${name},`,
      paragraphs: [
        phone === null
          ? `On ${momentInWords(changedAt, 'en')} the phone number was removed from the account ${userName}.`
          : `On ${momentInWords(changedAt, 'en')} the number ${phone} was confirmed for the account ${userName}. A new password can be chosen with that number.`,
      ],
      closing: 'See you soon',
      ...notMeWayOut(notMeLink, 'en'),
    }),
  },
  {
    name: 'Anna',
    userName: 'anna/acme',
    phone: '+39 •••67',
    changedAt: new Date('2026-05-03T10:42:00Z'),
    notMeLink: 'https://account.example.it/not-me#secret',
  },
);
