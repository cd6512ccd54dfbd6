import { textMessage } from '../../sms';

export const phoneConfirmationMessage = textMessage<{ readonly code: string }>(
  'recovery.phone-confirmation',
  {
    it: ({ code }) => `${code} è il codice per confermare questo numero. Vale 10 minuti. Non dirlo a nessuno.`,
    en: ({ code }) => `${code} is your code to confirm this number. It is good for 10 minutes. Tell nobody.`,
  },
  { code: '482913' },
);
