import { letter, notMeWayOut } from '../../mail';
import { momentInWords } from '../../platform/i18n';

export interface AddressChangedData {
  readonly name: string;
  /** as it is now */
  readonly userName: string;
  /** the user name was the address, and has gone along */
  readonly isNewName: boolean;
  readonly address: string;
  readonly changedAt: Date;
  readonly notMeLink: string;
}

/** To the address that an account had until now: it has another one. */
export const addressChangedLetter = letter<AddressChangedData>(
  'recovery.address-changed',
  {
    it: ({ name, userName, isNewName, address, changedAt, notMeLink }) => ({
      subject: 'Il tuo account ha un altro indirizzo e-mail',
      greeting: `Ciao ${name},`,
      paragraphs: [
        `Il ${momentInWords(changedAt, 'it')} l’indirizzo del tuo account è diventato ${address}: da ora scriviamo lì.`,
        isNewName
          ? `Anche il nome utente è cambiato: ora accedi con ${userName}.`
          : `Il nome utente resta ${userName}.`,
        'Se non sei stato tu, il collegamento qui sotto blocca l’account e rimette questo indirizzo.',
      ],
      closing: 'A presto',
      ...notMeWayOut(notMeLink, 'it'),
    }),
    en: ({ name, userName, isNewName, address, changedAt, notMeLink }) => ({
      subject: 'Your account has another e-mail address',
      greeting: `Hello ${name},`,
      paragraphs: [
        `On ${momentInWords(changedAt, 'en')} the address of your account became ${address}: from now on we write there.`,
        isNewName
          ? `The user name has changed too: you now sign in as ${userName}.`
          : `The user name is still ${userName}.`,
        'If it wasn’t you, the link below locks the account and brings this address back.',
      ],
      closing: 'See you soon',
      ...notMeWayOut(notMeLink, 'en'),
    }),
  },
  {
    name: 'Anna',
    userName: 'anna/acme',
    isNewName: false,
    address: 'anna.rossi@people.example',
    changedAt: new Date('2026-05-03T10:42:00Z'),
    notMeLink: 'https://account.example.it/not-me#secret',
  },
);
