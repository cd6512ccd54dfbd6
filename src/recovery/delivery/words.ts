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
    textDelivery: {
      queued: 'In attesa di essere inviato.',
      sent: 'Inviato il {{sentAt, moment}}.',
      delayedUntold: 'In ritardo: il messaggio non è ancora partito. L’invio verrà ritentato.',
      failedUntold: 'Non inviato: il messaggio non è partito.',
      delayed: 'In ritardo: il gestore dei messaggi dice «{{gatewayAnswer}}». L’invio verrà ritentato.',
      failed: 'Non inviato: il gestore dei messaggi dice «{{gatewayAnswer}}».',
      withheld: {
        no_gateway: 'Non inviato: il servizio non ha un gestore di messaggi.',
        country_not_served: 'Non inviato: il servizio non manda messaggi in quel Paese.',
        number_has_had_enough:
          'Non inviato: il numero ha già ricevuto abbastanza messaggi nell’ultima ora. L’ultimo codice vale per la sua durata.',
        network_has_had_enough: 'Non inviato: dalla stessa rete sono arrivate troppe richieste nell’ultima ora.',
        day_is_full: 'Non inviato: oggi il servizio ha già mandato tutti i messaggi previsti.',
      },
    },
    textMessages: {
      recovery: {
        'recovery-code': 'Codice per scegliere una nuova password',
        'phone-confirmation': 'Codice per confermare il numero',
        'another-way-by-text': 'Indicazioni per un altro modo di recuperare l’accesso',
      },
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
        'confirm-own-address': 'Richiesta di confermare il nuovo indirizzo',
        'address-changed': 'Avviso di indirizzo cambiato',
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
    textDelivery: {
      queued: 'Waiting to be sent.',
      sent: 'Sent on {{sentAt, moment}}.',
      delayedUntold: 'Delayed: the message has not left yet. It will be tried again.',
      failedUntold: 'Not sent: the message did not leave.',
      delayed: 'Delayed: the gateway says “{{gatewayAnswer}}”. It will be tried again.',
      failed: 'Not sent: the gateway says “{{gatewayAnswer}}”.',
      withheld: {
        no_gateway: 'Not sent: the service has no gateway for messages.',
        country_not_served: 'Not sent: the service sends no messages to that country.',
        number_has_had_enough:
          'Not sent: the number has had enough messages within the hour. The last code is good for its time.',
        network_has_had_enough: 'Not sent: too many requests came from the same network within the hour.',
        day_is_full: 'Not sent: the service has sent all the messages of this day.',
      },
    },
    textMessages: {
      recovery: {
        'recovery-code': 'Code to choose a new password',
        'phone-confirmation': 'Code to confirm the number',
        'another-way-by-text': 'How to get back in another way',
      },
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
        'confirm-own-address': 'Request to confirm the new address',
        'address-changed': 'Notice of a changed address',
        'activity-reported': 'Link to choose a new password, after a report',
      },
    },
  },
);
