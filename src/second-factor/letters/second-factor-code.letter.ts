import { letter, notMeWayOut } from '../../mail';
import { momentInWords } from '../../platform/i18n';

export interface SecondFactorCodeData {
  readonly name: string;
  readonly userName: string;
  readonly code: string;
  readonly expiresAt: Date;
  readonly notMeLink: string;
}

export const secondFactorCodeLetter = letter<SecondFactorCodeData>(
  'second-factor.code',
  {
    it: ({ name, userName, code, expiresAt, notMeLink }) => ({
      subject: `${code} è il tuo codice di accesso`,
      greeting: `Ciao ${name},`,
      paragraphs: [`La password dell’account ${userName} è stata inserita. Per continuare serve anche questo codice.`],
      code: { label: 'Scrivilo nella pagina che lo chiede', value: code },
      afterButton: [
        `Vale fino al ${momentInWords(expiresAt, 'it')}. Se ne ricevi altri, funziona solo il più recente. Non dirlo a nessuno.`,
        'Se non sei stato tu, qualcuno conosce la tua password.',
      ],
      closing: 'A presto',
      ...notMeWayOut(notMeLink, 'it'),
    }),
    en: ({ name, userName, code, expiresAt, notMeLink }) => ({
      subject: `${code} is your sign-in code`,
      greeting: `Hello ${name},`,
      paragraphs: [`The password of the account ${userName} was given. To go on, this code is needed as well.`],
      code: { label: 'Type it into the page that asks for it', value: code },
      afterButton: [
        `It is good until ${momentInWords(expiresAt, 'en')}. If you get others, only the newest works. Tell it to nobody.`,
        'If it wasn’t you, somebody knows your password.',
      ],
      closing: 'See you soon',
      ...notMeWayOut(notMeLink, 'en'),
    }),
  },
  {
    name: 'Anna',
    userName: 'anna/acme',
    code: '482913',
    expiresAt: new Date('2026-05-04T10:42:00Z'),
    notMeLink: 'https://account.example.it/not-me#secret',
  },
);
