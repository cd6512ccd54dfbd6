import { letter, notMeWayOut } from '../../mail';
import { momentInWords } from '../../platform/i18n';
import { ToldAct } from './told-act';
import { toldActInWords } from './told-act-in-words';

export interface StaffActedData {
  readonly name: string;
  /** of the account that staff acted on */
  readonly userName: string;
  /** of the member of staff; null: the operator */
  readonly staffName: string | null;
  /** the reader is of staff too: administrators help them */
  readonly isToStaff: boolean;
  readonly actedAt: Date;
  readonly acts: readonly ToldAct[];
  /** null: it is another's account, or nothing was done that lets anybody in */
  readonly notMeLink: string | null;
}

/** Staff have done something to an account: what, when, who, why. */
export const staffActedLetter = letter<StaffActedData>(
  'support.staff-acted',
  {
    it: ({ name, userName, staffName, isToStaff, actedAt, acts, notMeLink }) => ({
      subject: `L’assistenza è intervenuta sull’account ${userName}`,
      greeting: `Ciao ${name},`,
      paragraphs: [
        `Il ${momentInWords(actedAt, 'it')} l’assistenza${staffName === null ? '' : ` (${staffName})`} è intervenuta sull’account ${userName}.`,
        ...acts.map((act) => toldActInWords(act, 'it')),
        `Se non te lo aspettavi, rivolgiti ${isToStaff ? 'a un amministratore del servizio' : 'all’assistenza'}.`,
      ],
      closing: 'A presto',
      ...(notMeLink !== null && notMeWayOut(notMeLink, 'it')),
    }),
    en: ({ name, userName, staffName, isToStaff, actedAt, acts, notMeLink }) => ({
      subject: `Support has acted on the account ${userName}`,
      greeting: `Hello ${name},`,
      paragraphs: [
        `On ${momentInWords(actedAt, 'en')} support${staffName === null ? '' : ` (${staffName})`} acted on the account ${userName}.`,
        ...acts.map((act) => toldActInWords(act, 'en')),
        `If you didn’t expect this, ask ${isToStaff ? 'an administrator of the service' : 'support'}.`,
      ],
      closing: 'See you soon',
      ...(notMeLink !== null && notMeWayOut(notMeLink, 'en')),
    }),
  },
  {
    name: 'Anna',
    userName: 'anna/acme',
    staffName: 'Sara Verdi',
    isToStaff: false,
    actedAt: new Date('2026-05-03T10:42:00Z'),
    acts: [{ what: 'hold_lifted', kind: 'failed_sign_ins', reason: 'Asked for it by phone' }],
    notMeLink: 'https://account.example.it/not-me#secret',
  },
);
