import { letter } from '../../mail';
import { momentInWords } from '../../platform/i18n';

export interface PasswordExpiresData {
  readonly name: string;
  readonly userName: string;
  readonly expiresAt: Date;
  /** until then, rounded up; at least 1 */
  readonly daysLeft: number;
  readonly signInLink: string;
}

export const passwordExpiresLetter = letter<PasswordExpiresData>(
  'accounts.password-expires',
  {
    it: ({ name, userName, expiresAt, daysLeft, signInLink }) => ({
      subject:
        daysLeft === 1 ? 'La tua password scade entro un giorno' : `La tua password scade fra ${daysLeft} giorni`,
      greeting: `Ciao ${name},`,
      paragraphs: [
        `La password dell’account ${userName} scade il ${momentInWords(expiresAt, 'it')}. Cambiala prima: accedi e scegline una nuova.`,
        'Da quel momento, al primo accesso, potrai soltanto cambiarla. Dove hai già effettuato l’accesso, puoi continuare.',
      ],
      button: { label: 'Accedi e cambia la password', link: signInLink },
      closing: 'A presto',
    }),
    en: ({ name, userName, expiresAt, daysLeft, signInLink }) => ({
      subject: daysLeft === 1 ? 'Your password expires within a day' : `Your password expires in ${daysLeft} days`,
      greeting: `Hello ${name},`,
      paragraphs: [
        `The password of the account ${userName} expires on ${momentInWords(expiresAt, 'en')}. Change it before: sign in and choose a new one.`,
        'From then on, when you sign in, all you can do is change it. Where you are signed in already, you can go on.',
      ],
      button: { label: 'Sign in and change the password', link: signInLink },
      closing: 'See you soon',
    }),
  },
  {
    name: 'Anna',
    userName: 'anna/acme',
    expiresAt: new Date('2026-05-17T10:42:00Z'),
    daysLeft: 14,
    signInLink: 'https://account.example.it/',
  },
);
