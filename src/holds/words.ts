import { words } from '../platform/i18n';

export const holdWords = words(
  {
    problems: {
      'holds/not-placeable': {
        title: 'Questo blocco non può essere messo qui',
        detail: 'Il tipo «{{kind}}» non può essere messo da te, o non su questo.',
      },
      'holds/not-liftable': {
        title: 'Questo blocco non può essere tolto da te',
        detail: 'Leggi l’accesso dell’account: dice chi può togliere «{{kind}}», e come.',
      },
      'holds/not-found': {
        title: 'Questo blocco non c’è, o non è più in vigore',
        detail: 'Leggi l’accesso dell’account: elenca i blocchi in vigore.',
      },
    },
    holds: {
      kinds: {
        awaiting_activation: 'In attesa di attivazione',
        reset_pending: 'Sospeso: si attende una nuova password',
        failed_sign_ins: 'Bloccato: troppi tentativi di accesso falliti',
        password_expired: 'La password è scaduta',
        suspicious_activity: 'Bloccato: attività sospetta',
        unpaid_invoices: 'Fatture scadute da pagare',
        disabled: 'Disabilitato',
        not_available: 'Al momento l’accesso non è disponibile',
      },
      remedies: {
        open_activation_mail: 'Apri l’e-mail di attivazione e scegli la password; se non la trovi, fattela rimandare.',
        open_reset_mail:
          'Apri l’e-mail che ti abbiamo mandato e scegli una nuova password; se non la trovi, chiedi all’amministratore di rimandarla.',
        unlock_or_reset_password:
          'Fatti mandare un codice di sblocco, oppure scegli una nuova password con «Password dimenticata».',
        change_password: 'Cambia la password per continuare.',
        reset_password: 'Scegli una nuova password con «Password dimenticata».',
        pay_invoices: 'Paga le fatture scadute: l’accesso torna in pochi secondi.',
        ask_administrator: 'Rivolgiti a un amministratore del tuo account.',
        ask_support: 'Rivolgiti all’assistenza.',
        resend_mail: 'Rimanda l’e-mail con il collegamento per impostare la password.',
        reset_for_them: 'Reimposta la password: la persona riceverà un collegamento per sceglierne una nuova.',
        wait_for_them: 'Al prossimo accesso la persona cambierà la password.',
        wait_for_payment: 'Si toglie da sé quando arriva il pagamento.',
        lift: 'Puoi togliere il blocco.',
      },
      lifters: {
        customer: 'un amministratore del cliente',
        staff: 'l’assistenza',
        system: 'il servizio',
        'placing-side': 'chi l’ha messo',
        'first-password': 'la scelta della prima password dal collegamento di attivazione',
        'new-password-by-link': 'la scelta di una nuova password dal collegamento ricevuto',
        'new-password-by-phone': 'la scelta di una nuova password con il codice ricevuto per SMS',
        'new-password': 'la scelta di una nuova password',
        'restored-credentials': 'il ripristino delle credenziali iniziali',
        'unlock-code': 'il codice di sblocco',
        'billing-status': 'il pagamento delle fatture',
      },
    },
  },
  {
    problems: {
      'holds/not-placeable': {
        title: 'This hold can’t be placed here',
        detail: 'A hold of kind “{{kind}}” can’t be placed by you, or not on this.',
      },
      'holds/not-liftable': {
        title: 'You can’t lift this hold',
        detail: 'Read the account’s access: it says who can lift “{{kind}}”, and how.',
      },
      'holds/not-found': {
        title: 'There is no such hold, or it is no longer in force',
        detail: 'Read the account’s access: it lists the holds in force.',
      },
    },
    holds: {
      kinds: {
        awaiting_activation: 'Awaiting activation',
        reset_pending: 'Suspended: waiting for a new password',
        failed_sign_ins: 'Locked: too many failed attempts to sign in',
        password_expired: 'The password has expired',
        suspicious_activity: 'Locked: suspicious activity',
        unpaid_invoices: 'Overdue invoices to pay',
        disabled: 'Disabled',
        not_available: 'Access is not available at the moment',
      },
      remedies: {
        open_activation_mail: 'Open the activation mail and choose a password; if you can’t find it, ask for it again.',
        open_reset_mail:
          'Open the mail that we sent you and choose a new password; if you can’t find it, ask your administrator to send it again.',
        unlock_or_reset_password:
          'Have an unlock code sent to you, or choose a new password with “Forgotten password”.',
        change_password: 'Change the password to go on.',
        reset_password: 'Choose a new password with “Forgotten password”.',
        pay_invoices: 'Pay the overdue invoices: access is back within seconds.',
        ask_administrator: 'Ask an administrator of your account.',
        ask_support: 'Ask support.',
        resend_mail: 'Send the mail with the link to set the password again.',
        reset_for_them: 'Reset the password: the person gets a link to choose a new one.',
        wait_for_them: 'The person will change the password at the next sign-in.',
        wait_for_payment: 'It lifts itself when the payment arrives.',
        lift: 'You can lift this hold.',
      },
      lifters: {
        customer: 'an administrator of the customer',
        staff: 'support',
        system: 'the service',
        'placing-side': 'whoever placed it',
        'first-password': 'choosing the first password through the activation link',
        'new-password-by-link': 'choosing a new password through the link sent',
        'new-password-by-phone': 'choosing a new password with the code sent by SMS',
        'new-password': 'choosing a new password',
        'restored-credentials': 'restoring the initial credentials',
        'unlock-code': 'the unlock code',
        'billing-status': 'payment of the invoices',
      },
    },
  },
);
