import { textMessage } from '../../sms';

/** Why no code comes. */
export type NoCodeBecause =
  | 'several_accounts'
  /** a hold asks for the mailed link */
  | 'mailed_link_only'
  /** the same, and there is no address on file */
  | 'ask_for_help'
  | 'too_many_wrong_codes';

const WORDS = {
  it: {
    several_accounts: 'Questo numero è di più account: chiedi la nuova password con il nome utente.',
    ask_for_help: 'Questo account non si riapre per telefono: rivolgiti al tuo titolare o all’assistenza.',
    too_many_wrong_codes: 'Troppi codici sbagliati: riprova fra un’ora, o chiedi la nuova password con il nome utente.',
    mailed_link_only: 'Questo account si riapre solo con il link che mandiamo per e-mail: chiedilo con il nome utente.',
  },
  en: {
    several_accounts: 'Several accounts have this number: ask for the new password with the user name.',
    ask_for_help: 'This account doesn’t open by phone: ask your principal or support.',
    too_many_wrong_codes: 'Too many wrong codes: try again in an hour, or ask for the new password with the user name.',
    mailed_link_only: 'This account opens only with the link that we send by mail: ask for it with the user name.',
  },
} as const;

export const anotherWayMessage = textMessage<{ readonly because: NoCodeBecause }>(
  'recovery.another-way-by-text',
  { it: ({ because }) => WORDS.it[because], en: ({ because }) => WORDS.en[because] },
  { because: 'several_accounts' },
);
