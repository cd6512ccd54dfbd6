import { letter } from '../../mail';
import { Language } from '../../platform/i18n';

export type OwnerChangeEnd = 'stopped' | 'completed';

export interface OwnerChangeEndedData {
  readonly userName: string;
  readonly end: OwnerChangeEnd;
}

type Said = (userName: string) => { readonly subject: string; readonly lines: readonly string[] };

const WORDS: Readonly<Record<Language, Record<OwnerChangeEnd, Said>>> = {
  it: {
    stopped: (userName) => ({
      subject: 'Il cambio di titolare è stato fermato',
      lines: [`L’account ${userName} resta di chi è: non è cambiato niente.`],
    }),
    completed: (userName) => ({
      subject: 'Il tuo account ha un nuovo titolare',
      lines: [
        `L’account ${userName} è ora di un’altra persona, e questo indirizzo non gli appartiene più.`,
        'Se pensi che sia un errore, rivolgiti subito all’assistenza.',
      ],
    }),
  },
  en: {
    stopped: (userName) => ({
      subject: 'The change of owner was stopped',
      lines: [`The account ${userName} stays whose it is: nothing has changed.`],
    }),
    completed: (userName) => ({
      subject: 'Your account has a new owner',
      lines: [
        `The account ${userName} is another person’s now, and this address no longer belongs to it.`,
        'If you think that this is a mistake, ask support at once.',
      ],
    }),
  },
};

/** To the old contacts: how it has ended. */
export const ownerChangeEndedLetter = letter<OwnerChangeEndedData>(
  'support.owner-change-ended',
  {
    it: ({ userName, end }) => {
      const { subject, lines } = WORDS.it[end](userName);
      return { subject, greeting: 'Buongiorno,', paragraphs: lines, closing: 'A presto' };
    },
    en: ({ userName, end }) => {
      const { subject, lines } = WORDS.en[end](userName);
      return { subject, greeting: 'Hello,', paragraphs: lines, closing: 'See you soon' };
    },
  },
  { userName: 'acme', end: 'completed' },
);
