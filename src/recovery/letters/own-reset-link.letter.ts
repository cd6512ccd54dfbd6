import { letter, notMeWayOut } from '../../mail';
import { codeBeside, MailedLink, SAMPLE_LINK, validityInWords } from './link-in-words';

export interface OwnResetLinkData extends MailedLink {
  readonly name: string;
  readonly userName: string;
  /** something stands in the way that a new password doesn't lift */
  readonly alsoHeld: boolean;
  readonly notMeLink: string;
}

/** Somebody asked for a new password. Nothing has changed yet. */
export const ownResetLinkLetter = letter<OwnResetLinkData>(
  'recovery.own-reset-link',
  {
    it: ({ name, userName, alsoHeld, notMeLink, ...mailed }) => ({
      subject: 'La tua nuova password',
      greeting: `Ciao ${name},`,
      paragraphs: [
        `Ci è stata chiesta una nuova password per l’account ${userName}. Finché non la scegli, non cambia niente.`,
        ...(alsoHeld
          ? [
              'In questo momento l’account non può essere usato anche per un altro motivo: dopo aver scelto la password, prova ad accedere e ti diremo qual è e che cosa puoi fare.',
            ]
          : []),
      ],
      button: { label: 'Scegli la nuova password', link: mailed.link },
      ...codeBeside(mailed, 'it'),
      afterButton: [validityInWords(mailed, 'it'), 'Se non l’hai chiesta tu, puoi ignorare questo messaggio.'],
      closing: 'A presto',
      ...notMeWayOut(notMeLink, 'it'),
    }),
    en: ({ name, userName, alsoHeld, notMeLink, ...mailed }) => ({
      subject: 'Your new password',
      greeting: `Hello ${name},`,
      paragraphs: [
        `We were asked for a new password for the account ${userName}. Until you choose one, nothing changes.`,
        ...(alsoHeld
          ? [
              'At the moment the account can’t be used for another reason as well: once you have chosen the password, try to sign in and we will tell you which, and what you can do.',
            ]
          : []),
      ],
      button: { label: 'Choose the new password', link: mailed.link },
      ...codeBeside(mailed, 'en'),
      afterButton: [validityInWords(mailed, 'en'), 'If it was not you who asked, you can ignore this message.'],
      closing: 'See you soon',
      ...notMeWayOut(notMeLink, 'en'),
    }),
  },
  {
    ...SAMPLE_LINK,
    name: 'Anna',
    userName: 'anna/acme',
    alsoHeld: true,
    notMeLink: 'https://account.example.it/not-me#secret',
  },
);
