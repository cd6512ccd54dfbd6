import { letter, notMeWayOut } from '../../mail';
import { momentInWords } from '../../platform/i18n';

export interface ReactivationAskedData {
  readonly name: string;
  readonly userName: string;
  readonly askedAt: Date;
  readonly expiresAt: Date;
  readonly notMeLink: string;
}

/** Staff have got the request, and will answer it. */
export const reactivationAskedLetter = letter<ReactivationAskedData>(
  'support.reactivation-asked',
  {
    it: ({ name, userName, askedAt, expiresAt, notMeLink }) => ({
      subject: 'La tua richiesta all’assistenza è arrivata',
      greeting: `Ciao ${name},`,
      paragraphs: [
        `Il ${momentInWords(askedAt, 'it')} ci è stato chiesto di riattivare l’account ${userName}. L’assistenza controlla chi lo chiede, decide e ti scrive qui.`,
        `La richiesta resta aperta fino al ${momentInWords(expiresAt, 'it')}. Nel frattempo non cambia niente.`,
      ],
      closing: 'A presto',
      ...notMeWayOut(notMeLink, 'it'),
    }),
    en: ({ name, userName, askedAt, expiresAt, notMeLink }) => ({
      subject: 'Support has got your request',
      greeting: `Hello ${name},`,
      paragraphs: [
        `On ${momentInWords(askedAt, 'en')} we were asked to reactivate the account ${userName}. Support checks who is asking, decides, and writes to you here.`,
        `The request stays open until ${momentInWords(expiresAt, 'en')}. Until then nothing changes.`,
      ],
      closing: 'See you soon',
      ...notMeWayOut(notMeLink, 'en'),
    }),
  },
  {
    name: 'Carla',
    userName: 'acme',
    askedAt: new Date('2026-05-03T10:42:00Z'),
    expiresAt: new Date('2026-06-02T10:42:00Z'),
    notMeLink: 'https://account.example.it/not-me#secret',
  },
);
