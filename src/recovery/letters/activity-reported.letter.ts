import { letter } from '../../mail';
import { codeBeside, MailedLink, SAMPLE_LINK, validityInWords } from './link-in-words';

export interface ActivityReportedData extends MailedLink {
  readonly name: string;
  readonly userName: string;
}

/** After "this wasn't me": what was stopped, and the way back in. */
export const activityReportedLetter = letter<ActivityReportedData>(
  'recovery.activity-reported',
  {
    it: ({ name, userName, ...mailed }) => ({
      subject: 'Abbiamo bloccato il tuo account per sicurezza',
      greeting: `Ciao ${name},`,
      paragraphs: [
        `Ci hai detto che non eri tu. Abbiamo bloccato l’account ${userName}: le sessioni aperte sono terminate, i collegamenti e i codici mandati prima non valgono più, un numero di telefono confermato da poco è stato tolto. I dispositivi ricordati chiedono di nuovo il secondo codice, e i codici di recupero creati da poco non valgono più.`,
        'Per sbloccarlo, scegli una nuova password, diversa da quelle che usi altrove.',
      ],
      button: { label: 'Scegli la nuova password', link: mailed.link },
      ...codeBeside(mailed, 'it'),
      afterButton: [
        validityInWords(mailed, 'it'),
        'Se poi ti viene chiesto il codice di un’app che non hai collegato tu, chiedi di toglierla a chi gestisce il tuo account, o all’assistenza: da qui non si può, o chi legge la tua posta potrebbe togliere anche la tua.',
      ],
      closing: 'A presto',
    }),
    en: ({ name, userName, ...mailed }) => ({
      subject: 'We have locked your account, to be safe',
      greeting: `Hello ${name},`,
      paragraphs: [
        `You told us that it wasn’t you. We have locked the account ${userName}: open sessions have ended, links and codes sent before no longer work, a phone number confirmed lately was removed. Remembered devices ask for the second code again, and recovery codes made lately no longer work.`,
        'To unlock it, choose a new password, other than those that you use elsewhere.',
      ],
      button: { label: 'Choose the new password', link: mailed.link },
      ...codeBeside(mailed, 'en'),
      afterButton: [
        validityInWords(mailed, 'en'),
        'If you are then asked for the code of an app that you didn’t connect, ask those who manage your account, or support, to remove it: it can’t be done from here, or whoever reads your mail could remove yours.',
      ],
      closing: 'See you soon',
    }),
  },
  { ...SAMPLE_LINK, name: 'Anna', userName: 'anna/acme' },
);
