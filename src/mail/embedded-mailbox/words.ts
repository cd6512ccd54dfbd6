import { words } from '../../platform/i18n';

export const mailboxWords = words(
  {
    title: 'Casella di prova',
    explanation: 'Ogni lettera del servizio resta qui: nessuna parte davvero.',
    search: 'Cerca per destinatario',
    find: 'Cerca',
    empty: 'Nessuna lettera.',
    letters: 'Lettere',
    back: 'Tutte le lettere',
    to: 'A',
    sent: 'Data',
    form: 'Forma della lettera',
    asMailed: 'Come si vede',
    asText: 'Solo testo',
    missing: 'Qui non c’è niente.',
  },
  {
    title: 'Test mailbox',
    explanation: 'Every letter of the service stays here: none really goes out.',
    search: 'Search by recipient',
    find: 'Search',
    empty: 'No letters.',
    letters: 'Letters',
    back: 'All letters',
    to: 'To',
    sent: 'Date',
    form: 'Form of the letter',
    asMailed: 'As mailed',
    asText: 'Text only',
    missing: 'There is nothing here.',
  },
);
