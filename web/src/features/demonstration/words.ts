import { words } from '../../lib/words';

export const demonstrationWords = words(
  { title: 'Dimostrazione', mailbox: 'Le e-mail arrivano qui', phone: 'Gli SMS arrivano qui' },
  { title: 'Demonstration', mailbox: 'Mails arrive here', phone: 'Text messages arrive here' },
);
