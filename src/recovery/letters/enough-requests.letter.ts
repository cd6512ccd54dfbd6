import { letter } from '../../mail';

export interface EnoughRequestsData {
  readonly name: string;
  readonly userName: string;
}

/** Instead of one more of the same: the mailbox has had enough of them, and the last one still works. */
export const enoughRequestsLetter = letter<EnoughRequestsData>(
  'recovery.enough-requests',
  {
    it: ({ name, userName }) => ({
      subject: 'Usa l’ultima e-mail che hai ricevuto',
      greeting: `Ciao ${name},`,
      paragraphs: [
        `Per l’account ${userName} sono arrivate molte richieste in poco tempo. Per non riempirti la casella, per un’ora non ne mandiamo altre.`,
        'Quello che ti abbiamo già mandato vale ancora: cerca l’ultima e-mail, anche nella posta indesiderata. Se non c’è quello che ti serve, riprova fra un’ora.',
      ],
      afterButton: ['Se non sei tu a chiederle, non occorre fare niente: chi le chiede non vede nessuna risposta.'],
      closing: 'A presto',
    }),
    en: ({ name, userName }) => ({
      subject: 'Use the latest mail that you got',
      greeting: `Hello ${name},`,
      paragraphs: [
        `There were many requests for the account ${userName} in a short time. So as not to fill your mailbox, we send no more of them for an hour.`,
        'What we have sent still works: look for the latest mail, in the junk folder too. If what you need isn’t there, ask again in an hour.',
      ],
      afterButton: ['If it is not you who asks, there is nothing to do: whoever asks sees no answer.'],
      closing: 'See you soon',
    }),
  },
  { name: 'Anna', userName: 'anna/acme' },
);
