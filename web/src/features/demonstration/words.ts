import { words } from '../../lib/words';

export const demonstrationWords = words(
  { title: 'Dimostrazione', mailbox: 'E-mail arrivate', phone: 'SMS arrivati' },
  { title: 'Demonstration', mailbox: 'Mails', phone: 'Text messages' },
);
