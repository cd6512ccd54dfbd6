import { letter } from '../../mail';
import { momentInWords } from '../../platform/i18n';

export interface ReactivationHandedOverData {
  readonly name: string;
  /** the colleague; null: the operator */
  readonly by: string | null;
  /** of the account that is to be let in again */
  readonly userName: string;
  readonly expiresAt: Date;
  /** to the request in the queue */
  readonly link: string;
}

/** To a member of staff: a colleague has handed them a request, which they look after from now on. */
export const reactivationHandedOverLetter = letter<ReactivationHandedOverData>(
  'support.reactivation-handed-over',
  {
    it: ({ name, by, userName, expiresAt, link }) => ({
      subject: `Ti è stata affidata la richiesta di ${userName}`,
      greeting: `Ciao ${name},`,
      paragraphs: [
        `${by ?? 'Chi gestisce il servizio'} ti ha affidato la richiesta di riattivare l’account ${userName}. Da adesso la decidi tu, o la passi a un’altra persona.`,
        `La richiesta resta aperta fino al ${momentInWords(expiresAt, 'it')}.`,
      ],
      button: { label: 'Vai alla richiesta', link },
      closing: 'A presto',
    }),
    en: ({ name, by, userName, expiresAt, link }) => ({
      subject: `The request of ${userName} was handed to you`,
      greeting: `Hello ${name},`,
      paragraphs: [
        `${by ?? 'Whoever runs the service'} has handed you the request to reactivate the account ${userName}. From now on you decide it, or hand it on to somebody else.`,
        `The request stays open until ${momentInWords(expiresAt, 'en')}.`,
      ],
      button: { label: 'Go to the request', link },
      closing: 'See you soon',
    }),
  },
  {
    name: 'Sara',
    by: 'Marco Gialli',
    userName: 'acme',
    expiresAt: new Date('2026-06-02T10:42:00Z'),
    link: 'https://account.example.it/support/requests?search=acme',
  },
);
