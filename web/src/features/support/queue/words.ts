import { words } from '../../../lib/words';

/** What the queues of the desk have in common. */
export const queueWords = words(
  {
    show: 'Mostra',
    search: 'Nome, nome utente o cliente',
    find: 'Cerca',
  },
  {
    show: 'Show',
    search: 'Name, user name or customer',
    find: 'Search',
  },
);
