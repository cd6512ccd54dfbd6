import { textMessage } from '../../sms';

/** The code to choose a new password with. Kept short: each message costs. */
export const recoveryCodeMessage = textMessage<{ readonly code: string }>(
  'recovery.recovery-code',
  {
    it: ({ code }) => `${code} è il codice per scegliere una nuova password. Vale 10 minuti. Non dirlo a nessuno.`,
    en: ({ code }) => `${code} is your code to choose a new password. It is good for 10 minutes. Tell nobody.`,
  },
  { code: 'K7QM4T' },
);
