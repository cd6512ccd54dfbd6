import { words } from '../../platform/i18n';

/** What became of letters, and what each kind is called where it is not read. */
export const deliveryWords = words(
  {
    delivery: {
      queued: 'In attesa di essere inviata.',
      sent: 'Inviata il {{sentAt, moment}}.',
      delayed: 'In ritardo: il server di posta dice «{{serverAnswer}}». L’invio verrà ritentato.',
      delayedUnanswered: 'In ritardo: il server di posta non è raggiungibile. L’invio verrà ritentato.',
      failed: 'Non consegnata: il server di posta dice «{{serverAnswer}}».',
      failedUnanswered: 'Non consegnata: non è stato possibile affidarla a un server di posta.',
    },
    letters: {
      recovery: {
        'activation-link': 'Collegamento per attivare l’account',
        'reset-link': 'Collegamento per scegliere una nuova password, dopo la reimpostazione',
        'own-reset-link': 'Collegamento per scegliere una nuova password',
        'password-changed': 'Conferma della nuova password',
        'user-names': 'Nome utente',
        'another-way': 'Indicazioni per un altro modo di recuperare l’accesso',
        'enough-requests': 'Avviso che vale l’ultima e-mail ricevuta',
        'unknown-address': 'Avviso che nessun account ha questo indirizzo',
        'phone-changed': 'Avviso di numero di telefono cambiato',
        'activity-reported': 'Collegamento per scegliere una nuova password, dopo la segnalazione',
      },
    },
  },
  {
    delivery: {
      queued: 'Waiting to be sent.',
      sent: 'Sent on {{sentAt, moment}}.',
      delayed: 'Delayed: the mail server says “{{serverAnswer}}”. It will be tried again.',
      delayedUnanswered: 'Delayed: the mail server can’t be reached. It will be tried again.',
      failed: 'Not delivered: the mail server says “{{serverAnswer}}”.',
      failedUnanswered: 'Not delivered: it could not be handed to a mail server.',
    },
    letters: {
      recovery: {
        'activation-link': 'Link to activate the account',
        'reset-link': 'Link to choose a new password, after a reset',
        'own-reset-link': 'Link to choose a new password',
        'password-changed': 'Confirmation of the new password',
        'user-names': 'User name',
        'another-way': 'How to get back in another way',
        'enough-requests': 'Notice that the latest mail is the one to use',
        'unknown-address': 'Notice that no account has this address',
        'phone-changed': 'Notice of a changed phone number',
        'activity-reported': 'Link to choose a new password, after a report',
      },
    },
  },
);
