import { words } from '../../platform/i18n';

/** Who acts, as the subject of a sentence, and the accounts that something is done to, as each sentence needs them. */
export const peopleWords = words(
  {
    who: {
      staff: 'l’assistenza',
      operator: 'il gestore del servizio',
      system: 'il servizio',
      client: 'un sistema collegato',
      anonymous: 'qualcuno, senza aver fatto l’accesso,',
      someone: 'qualcuno che da qui non si vede',
    },
    whom: {
      own: 'il proprio account',
      account: 'l’account di {{person}}',
      customer: 'tutto il cliente',
      unseen: 'un account che da qui non si vede',
    },
    ofWhom: {
      own: 'del proprio account',
      account: 'dell’account di {{person}}',
      customer: 'di tutto il cliente',
      unseen: 'di un account che da qui non si vede',
    },
    forWhom: {
      own: 'per sé',
      account: 'per {{person}}',
      customer: 'per tutto il cliente',
      unseen: 'per un account che da qui non si vede',
    },
  },
  {
    who: {
      staff: 'support',
      operator: 'the operator of the service',
      system: 'the service',
      client: 'a connected system',
      anonymous: 'somebody who wasn’t signed in',
      someone: 'somebody who can’t be seen from here',
    },
    whom: {
      own: 'their own account',
      account: 'the account of {{person}}',
      customer: 'the whole customer',
      unseen: 'an account that can’t be seen from here',
    },
    ofWhom: {
      own: 'of their own account',
      account: 'of {{person}}',
      customer: 'of the whole customer',
      unseen: 'of an account that can’t be seen from here',
    },
    forWhom: {
      own: 'for themselves',
      account: 'for {{person}}',
      customer: 'for the whole customer',
      unseen: 'for an account that can’t be seen from here',
    },
  },
);
