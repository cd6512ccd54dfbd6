import { letter } from '../../mail';
import { codeBeside, MailedLink, SAMPLE_LINK, validityInWords } from './link-in-words';

export interface ActivationLinkData extends MailedLink {
  readonly name: string;
  readonly userName: string;
  readonly customerName: string;
}

export const activationLinkLetter = letter<ActivationLinkData>(
  'recovery.activation-link',
  {
    it: ({ name, userName, customerName, ...mailed }) => ({
      subject: 'Attiva il tuo account',
      greeting: `Ciao ${name},`,
      paragraphs: [
        `${customerName} ha creato un account per te. Il tuo nome utente è ${userName}.`,
        'Per attivarlo, scegli la tua password.',
      ],
      button: { label: 'Scegli la password', link: mailed.link },
      ...codeBeside(mailed, 'it'),
      afterButton: [
        validityInWords(mailed, 'it'),
        'Se non aspettavi questo messaggio, puoi ignorarlo: senza una password l’account resta chiuso.',
      ],
      closing: 'A presto',
    }),
    en: ({ name, userName, customerName, ...mailed }) => ({
      subject: 'Activate your account',
      greeting: `Hello ${name},`,
      paragraphs: [
        `${customerName} has created an account for you. Your user name is ${userName}.`,
        'To activate it, choose your password.',
      ],
      button: { label: 'Choose the password', link: mailed.link },
      ...codeBeside(mailed, 'en'),
      afterButton: [
        validityInWords(mailed, 'en'),
        'If you did not expect this message, you can ignore it: without a password the account stays closed.',
      ],
      closing: 'See you soon',
    }),
  },
  { ...SAMPLE_LINK, name: 'Anna', userName: 'anna/acme', customerName: 'Acme S.r.l.' },
);
