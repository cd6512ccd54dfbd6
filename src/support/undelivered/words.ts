import { words } from '../../platform/i18n';

/** What can be done about a message that has not arrived. */
export const undeliveredWords = words(
  {
    support: {
      undelivered: {
        wait: 'Non serve fare nulla: l’invio viene ritentato da solo.',
        resend_link: 'Manda di nuovo il collegamento: l’account lo sta aspettando.',
        mend_address:
          'Il server di posta rifiuta questo indirizzo: fallo correggere, oppure ripristina le credenziali. Quando riceve di nuovo, manda un altro collegamento.',
        restore_credentials: 'L’account aspetta un collegamento e non ha un indirizzo: ripristina le credenziali.',
        ask_again: 'Era stato richiesto dalla persona: basta che lo chieda di nuovo.',
        begin_again: 'Comincia di nuovo, con un altro indirizzo.',
        tell: 'Era un avviso: se è importante, informa la persona in un altro modo.',
        sent_since: 'Non serve fare nulla: un altro messaggio dello stesso tipo è partito il {{sentSince, moment}}.',
        no_longer_awaited: 'Non serve fare nulla: l’account non aspetta più questo collegamento.',
        nobody: 'Non c’è nulla da fare: nessun account ha più questo indirizzo.',
      },
    },
  },
  {
    support: {
      undelivered: {
        wait: 'Nothing needs doing: it is tried again by itself.',
        resend_link: 'Send the link again: the account waits for it.',
        mend_address:
          'The mail server refuses this address: have it corrected, or restore the credentials. Once letters arrive there again, send another link.',
        restore_credentials: 'The account waits for a link, and has no address: restore the credentials.',
        ask_again: 'The person had asked for it: they only need to ask again.',
        begin_again: 'Begin again, with another address.',
        tell: 'It was a notice: if it matters, tell the person in another way.',
        sent_since: 'Nothing needs doing: another message of this kind went out on {{sentSince, moment}}.',
        no_longer_awaited: 'Nothing needs doing: the account no longer waits for this link.',
        nobody: 'There is nothing to do: no account has this address any more.',
      },
    },
  },
);
