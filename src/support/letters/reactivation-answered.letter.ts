import { letter } from '../../mail';
import { Language } from '../../platform/i18n';
import { ReactivationDecision } from '../reactivation/reactivation-request';

export interface ReactivationAnsweredData {
  readonly name: string;
  readonly userName: string;
  readonly answer: ReactivationDecision | 'expired';
  /** null where nobody has decided */
  readonly reason: string | null;
  /** approved, and something else stands in the way */
  readonly stillHeld: boolean;
  readonly signInLink: string;
}

type Said = (
  userName: string,
  reason: string | null,
) => { readonly subject: string; readonly lines: readonly string[] };

const WORDS: Readonly<Record<Language, Record<ReactivationAnsweredData['answer'], Said>>> = {
  it: {
    approved: (userName, reason) => ({
      subject: 'Il tuo account è stato riattivato',
      lines: [
        `L’assistenza ha accolto la tua richiesta: l’account ${userName} non è più disabilitato.`,
        `Nota dell’assistenza: ${reason}`,
      ],
    }),
    refused: (userName, reason) => ({
      subject: 'La tua richiesta non è stata accolta',
      lines: [`L’assistenza non ha riattivato l’account ${userName}.`, `Il motivo: ${reason}`],
    }),
    expired: (userName) => ({
      subject: 'La tua richiesta è scaduta',
      lines: [
        `La richiesta di riattivare l’account ${userName} è rimasta senza risposta, e non vale più. Ci dispiace.`,
        'Puoi farne un’altra dalla pagina di accesso, o rivolgerti direttamente all’assistenza.',
      ],
    }),
  },
  en: {
    approved: (userName, reason) => ({
      subject: 'Your account has been reactivated',
      lines: [
        `Support has approved your request: the account ${userName} is no longer disabled.`,
        `Support’s note: ${reason}`,
      ],
    }),
    refused: (userName, reason) => ({
      subject: 'Your request was not approved',
      lines: [`Support has not reactivated the account ${userName}.`, `The reason: ${reason}`],
    }),
    expired: (userName) => ({
      subject: 'Your request has expired',
      lines: [
        `The request to reactivate the account ${userName} was left without an answer, and is no longer open. We are sorry.`,
        'You can make another one from the sign-in page, or ask support directly.',
      ],
    }),
  },
};

const STILL_HELD: Readonly<Record<Language, string>> = {
  it: 'C’è ancora un altro motivo per cui non puoi usarlo: prova ad accedere, e ti diremo qual è e che cosa puoi fare.',
  en: 'There is still another reason why you can’t use it: try to sign in, and we will tell you which, and what you can do.',
};

/** What has become of a request. */
export const reactivationAnsweredLetter = letter<ReactivationAnsweredData>(
  'support.reactivation-answered',
  {
    it: ({ name, userName, answer, reason, stillHeld, signInLink }) => {
      const { subject, lines } = WORDS.it[answer](userName, reason);
      return {
        subject,
        greeting: `Ciao ${name},`,
        paragraphs: stillHeld ? [...lines, STILL_HELD.it] : lines,
        ...(answer === 'refused' ? {} : { button: { label: 'Vai all’accesso', link: signInLink } }),
        closing: 'A presto',
      };
    },
    en: ({ name, userName, answer, reason, stillHeld, signInLink }) => {
      const { subject, lines } = WORDS.en[answer](userName, reason);
      return {
        subject,
        greeting: `Hello ${name},`,
        paragraphs: stillHeld ? [...lines, STILL_HELD.en] : lines,
        ...(answer === 'refused' ? {} : { button: { label: 'Go to the sign-in page', link: signInLink } }),
        closing: 'See you soon',
      };
    },
  },
  {
    name: 'Carla',
    userName: 'acme',
    answer: 'approved',
    reason: 'Called back at the number on file',
    stillHeld: true,
    signInLink: 'https://account.example.it/',
  },
);
