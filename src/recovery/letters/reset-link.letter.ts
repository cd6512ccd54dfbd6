import { letter, notMeWayOut } from '../../mail';
import { codeBeside, MailedLink, SAMPLE_LINK, validityInWords } from './link-in-words';

export interface ResetLinkData extends MailedLink {
  readonly name: string;
  readonly userName: string;
  readonly notMeLink: string;
}

/** The password was reset for somebody by those who manage the account, or by staff. */
export const resetLinkLetter = letter<ResetLinkData>(
  'recovery.reset-link',
  {
    it: ({ name, userName, notMeLink, ...mailed }) => ({
      subject: 'Scegli una nuova password',
      greeting: `Ciao ${name},`,
      paragraphs: [
        `La password dell’account ${userName} è stata reimpostata da un amministratore. Quella di prima non vale più e l’account è sospeso finché non ne scegli una nuova.`,
      ],
      button: { label: 'Scegli la nuova password', link: mailed.link },
      ...codeBeside(mailed, 'it'),
      afterButton: [
        validityInWords(mailed, 'it'),
        'Nessuno ti chiederà mai questo collegamento, il codice o la password.',
      ],
      closing: 'A presto',
      ...notMeWayOut(notMeLink, 'it'),
    }),
    en: ({ name, userName, notMeLink, ...mailed }) => ({
      subject: 'Choose a new password',
      greeting: `Hello ${name},`,
      paragraphs: [
        `The password of the account ${userName} was reset by an administrator. The old one no longer works, and the account is suspended until you choose a new one.`,
      ],
      button: { label: 'Choose the new password', link: mailed.link },
      ...codeBeside(mailed, 'en'),
      afterButton: [
        validityInWords(mailed, 'en'),
        'Nobody will ever ask you for this link, the code or your password.',
      ],
      closing: 'See you soon',
      ...notMeWayOut(notMeLink, 'en'),
    }),
  },
  { ...SAMPLE_LINK, name: 'Anna', userName: 'anna/acme', notMeLink: 'https://account.example.it/not-me#secret' },
);
