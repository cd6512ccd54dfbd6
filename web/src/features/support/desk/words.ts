import { words } from '../../../lib/words';

export const deskWords = words(
  {
    navigation: 'Assistenza',
    sections: {
      search: 'Ricerca',
      requests: 'Richieste',
      approvals: 'Da approvare',
      billing: 'Fatturazione',
      undelivered: 'Messaggi non arrivati',
    },
  },
  {
    navigation: 'Support desk',
    sections: {
      search: 'Search',
      requests: 'Requests',
      approvals: 'To be approved',
      billing: 'Billing',
      undelivered: 'Undelivered messages',
    },
  },
);
