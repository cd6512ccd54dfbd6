import { letter, notMeWayOut } from '../../mail';
import { momentInWords } from '../../platform/i18n';

export interface PasswordChangedData {
  readonly name: string;
  readonly userName: string;
  readonly signInLink: string;
  readonly changedAt: Date;
  /** it was the account's first password */
  readonly isFirst: boolean;
  /** the person may read mail with programs that keep the old password */
  readonly usesMailPrograms: boolean;
  readonly notMeLink: string;
}

export const passwordChangedLetter = letter<PasswordChangedData>(
  'recovery.password-changed',
  {
    it: ({ name, userName, signInLink, changedAt, isFirst, usesMailPrograms, notMeLink }) => ({
      subject: isFirst ? 'Il tuo account è attivo' : 'La tua password è stata cambiata',
      greeting: `Ciao ${name},`,
      paragraphs: [
        isFirst
          ? `Hai scelto la password dell’account ${userName} il ${momentInWords(changedAt, 'it')}: ora è attivo.`
          : `La password dell’account ${userName} è stata cambiata il ${momentInWords(changedAt, 'it')}. Le sessioni aperte altrove sono state chiuse.`,
        ...(usesMailPrograms
          ? [
              'Leggi la posta con programmi o app? Aggiorna la password su ogni dispositivo: computer, telefono, tablet.',
            ]
          : []),
      ],
      button: { label: 'Accedi', link: signInLink },
      closing: 'A presto',
      ...notMeWayOut(notMeLink, 'it'),
    }),
    en: ({ name, userName, signInLink, changedAt, isFirst, usesMailPrograms, notMeLink }) => ({
      subject: isFirst ? 'Your account is active' : 'Your password was changed',
      greeting: `Hello ${name},`,
      paragraphs: [
        isFirst
          ? `You chose the password of the account ${userName} on ${momentInWords(changedAt, 'en')}: it is active now.`
          : `The password of the account ${userName} was changed on ${momentInWords(changedAt, 'en')}. Sessions that were open elsewhere have ended.`,
        ...(usesMailPrograms
          ? [
              'Do you read your mail with programs or apps? Update the password on every device: computer, phone, tablet.',
            ]
          : []),
      ],
      button: { label: 'Sign in', link: signInLink },
      closing: 'See you soon',
      ...notMeWayOut(notMeLink, 'en'),
    }),
  },
  {
    name: 'Anna',
    userName: 'anna/acme',
    signInLink: 'https://account.example.it/',
    changedAt: new Date('2026-05-03T10:42:00Z'),
    isFirst: false,
    usesMailPrograms: true,
    notMeLink: 'https://account.example.it/not-me#secret',
  },
);
