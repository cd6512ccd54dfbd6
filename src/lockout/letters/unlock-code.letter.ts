import { letter, notMeWayOut } from '../../mail';
import { momentInWords } from '../../platform/i18n';

export interface UnlockCodeData {
  readonly name: string;
  readonly userName: string;
  /** null: too many wrong ones were typed, so none is looked at */
  readonly code: string | null;
  readonly link: string;
  readonly expiresAt: Date;
  readonly notMeLink: string;
}

export const unlockCodeLetter = letter<UnlockCodeData>(
  'lockout.unlock-code',
  {
    it: ({ name, userName, code, link, expiresAt, notMeLink }) => ({
      subject: 'Il tuo codice di sblocco',
      greeting: `Ciao ${name},`,
      paragraphs: [
        `Con questo collegamento, o con il codice, sblocchi l’account ${userName}. La password resta la stessa.`,
      ],
      button: { label: 'Sblocca l’account', link },
      ...(code !== null && { code: { label: 'Oppure scrivi questo codice nella pagina che lo chiede', value: code } }),
      afterButton: [
        `Valgono fino al ${momentInWords(expiresAt, 'it')} e si usano una volta sola. Se ne ricevi altri, funzionano solo i più recenti.`,
        'Se non l’hai chiesto tu, puoi ignorare questo messaggio. Non dire il codice a nessuno.',
      ],
      closing: 'A presto',
      ...notMeWayOut(notMeLink, 'it'),
    }),
    en: ({ name, userName, code, link, expiresAt, notMeLink }) => ({
      subject: 'Your unlock code',
      greeting: `Hello ${name},`,
      paragraphs: [
        `With this link, or with the code, you unlock the account ${userName}. The password stays the same.`,
      ],
      button: { label: 'Unlock the account', link },
      ...(code !== null && { code: { label: 'Or type this code into the page that asks for it', value: code } }),
      afterButton: [
        `They are good until ${momentInWords(expiresAt, 'en')} and work once. If you get others, only the newest work.`,
        'If it was not you who asked, you can ignore this message. Tell the code to nobody.',
      ],
      closing: 'See you soon',
      ...notMeWayOut(notMeLink, 'en'),
    }),
  },
  {
    name: 'Anna',
    userName: 'anna/acme',
    code: 'K7QM-4TXZ',
    link: 'https://account.example.it/unlock#secret',
    expiresAt: new Date('2026-05-04T10:42:00Z'),
    notMeLink: 'https://account.example.it/not-me#secret',
  },
);
