import { textMessage } from '../../sms';

/** Why no code comes: several accounts have the number, or the account opens by the mailed link only. */
export type NoCodeBecause = 'several_accounts' | 'mailed_link_only';

const WORDS = {
  it: {
    several_accounts: 'Questo numero è di più account: chiedi la nuova password con il nome utente.',
    mailed_link_only: 'Questo account si riapre solo con il link che mandiamo per e-mail: chiedilo con il nome utente.',
  },
  en: {
    several_accounts: 'Several accounts have this number: ask for the new password with the user name.',
    mailed_link_only: 'This account opens only with the link that we send by mail: ask for it with the user name.',
  },
} as const;

export const anotherWayMessage = textMessage<{ readonly because: NoCodeBecause }>(
  'recovery.another-way-by-text',
  { it: ({ because }) => WORDS.it[because], en: ({ because }) => WORDS.en[because] },
  { because: 'several_accounts' },
);
