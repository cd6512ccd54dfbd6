import { words } from '../../platform/i18n';

export const phoneWords = words(
  {
    title: 'Telefono di prova',
    explanation: 'Ogni SMS del servizio resta qui: nessuno parte davvero.',
    mailbox: 'Casella di prova',
    messages: 'Messaggi',
    search: 'Cerca per numero',
    find: 'Cerca',
    empty: 'Nessun messaggio.',
    from: 'da',
    missing: 'Qui non c’è niente.',
    back: 'Tutti i messaggi',
  },
  {
    title: 'Test phone',
    explanation: 'Every text message of the service stays here: none really goes out.',
    mailbox: 'Test mailbox',
    messages: 'Messages',
    search: 'Search by number',
    find: 'Search',
    empty: 'No messages.',
    from: 'from',
    missing: 'There is nothing here.',
    back: 'All messages',
  },
);
