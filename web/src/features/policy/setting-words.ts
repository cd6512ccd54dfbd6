import { words } from '../../lib/words';

/** What each setting is called, what it means, and how its values are said. */
export const settingWords = words(
  {
    passwordMinimumLength: {
      label: 'Lunghezza minima della password',
      meaning: 'Una password più corta non viene accettata.',
      value_one: 'un carattere',
      value_other: '{{count}} caratteri',
    },
    passwordMinimumLengthWithSecondFactor: {
      label: 'Lunghezza minima con un secondo fattore',
      meaning: 'Per chi, oltre alla password, dà un codice. Conta il minore dei due valori.',
      value_one: 'un carattere',
      value_other: '{{count}} caratteri',
    },
    passwordHistory: {
      label: 'Password di prima che non si possono riusare',
      meaning: 'Chi sceglie una nuova password non può riprendere una delle ultime.',
      value_zero: 'nessuna',
      value_one: 'l’ultima',
      value_other: 'le ultime {{count}}',
    },
    passwordAgeDays: {
      label: 'Durata della password',
      meaning: 'Passati questi giorni va cambiata per continuare. Gli avvisi partono prima.',
      value_zero: 'non scade mai',
      value_one: 'un giorno',
      value_other: '{{count}} giorni',
    },
    lockAfter: {
      label: 'Password sbagliate prima del blocco',
      meaning: 'Dopo questo numero di errori di fila l’account si blocca.',
      value_one: 'una',
      value_other: '{{count}} di fila',
    },
    lockMinutes: {
      label: 'Durata del blocco',
      meaning: 'Per quanto non si può accedere. Un codice, o una nuova password, lo toglie anche prima.',
      value_zero: 'finché non viene sbloccato',
      value_one: 'un minuto',
      value_other: '{{count}} minuti',
    },
    secondFactor: {
      label: 'Secondo fattore',
      meaning: 'Un codice oltre alla password: da un’app o per e-mail.',
    },
    secondFactorGraceDays: {
      label: 'Tempo per attivare il secondo fattore',
      meaning: 'Quando è obbligatorio: per quanto si entra ancora senza averlo attivato.',
      value_zero: 'nessuno',
      value_one: 'un giorno',
      value_other: '{{count}} giorni',
    },
    disclosure: {
      label: 'Risposta a chi ha dimenticato qualcosa',
      meaning:
        'Solo per e-mail è più riservato. Sullo schermo è più comodo, ma dice anche ad altri se un account esiste.',
    },
    resetLinkHours: {
      label: 'Durata del collegamento per la nuova password',
      meaning: 'Dopo, il collegamento nell’e-mail non vale più e se ne chiede un altro.',
      value_one: 'un’ora',
      value_other: '{{count}} ore',
    },
    activationLinkDays: {
      label: 'Durata dell’invito',
      meaning: 'Dopo, l’invito non vale più e va rimandato.',
      value_one: 'un giorno',
      value_other: '{{count}} giorni',
    },
    overdueInvoicesThatHold: {
      label: 'Fatture scadute che fermano l’accesso',
      meaning:
        'Con questo numero di fatture scadute e non pagate i collaboratori non entrano; il titolare entra per pagare.',
      value_one: 'una',
      value_other: '{{count}}',
    },
    choices: {
      off: 'non viene chiesto',
      optional: 'a chi lo ha attivato',
      required: 'obbligatorio per tutti',
      neutral: 'solo per e-mail',
      guided: 'anche sullo schermo',
    },
  },
  {
    passwordMinimumLength: {
      label: 'Shortest password',
      meaning: 'A shorter password is not accepted.',
      value_one: 'one character',
      value_other: '{{count}} characters',
    },
    passwordMinimumLengthWithSecondFactor: {
      label: 'Shortest password with a second factor',
      meaning: 'For those who give a code beside the password. The lesser of the two counts.',
      value_one: 'one character',
      value_other: '{{count}} characters',
    },
    passwordHistory: {
      label: 'Earlier passwords that can’t be used again',
      meaning: 'Whoever chooses a new password can’t take one of the last.',
      value_zero: 'none',
      value_one: 'the last one',
      value_other: 'the last {{count}}',
    },
    passwordAgeDays: {
      label: 'How long a password lasts',
      meaning: 'After that it must be changed to go on. Reminders go out before.',
      value_zero: 'it never expires',
      value_one: 'one day',
      value_other: '{{count}} days',
    },
    lockAfter: {
      label: 'Wrong passwords before the lock',
      meaning: 'After this many mistakes in a row the account is locked.',
      value_one: 'one',
      value_other: '{{count}} in a row',
    },
    lockMinutes: {
      label: 'How long the lock lasts',
      meaning: 'Until then nobody can sign in. A code, or a new password, lifts it earlier.',
      value_zero: 'until it is unlocked',
      value_one: 'one minute',
      value_other: '{{count}} minutes',
    },
    secondFactor: {
      label: 'Second factor',
      meaning: 'A code beside the password: from an app or by mail.',
    },
    secondFactorGraceDays: {
      label: 'Time to set up the second factor',
      meaning: 'Where it is required: how long people get in without having set it up.',
      value_zero: 'none',
      value_one: 'one day',
      value_other: '{{count}} days',
    },
    disclosure: {
      label: 'Answer to those who forgot something',
      meaning:
        'By mail only is more discreet. On the screen is easier, but tells others too whether an account exists.',
    },
    resetLinkHours: {
      label: 'How long the link to a new password works',
      meaning: 'After that the link in the mail is dead, and another one is asked for.',
      value_one: 'one hour',
      value_other: '{{count}} hours',
    },
    activationLinkDays: {
      label: 'How long an invitation works',
      meaning: 'After that the invitation is dead, and has to be sent again.',
      value_one: 'one day',
      value_other: '{{count}} days',
    },
    overdueInvoicesThatHold: {
      label: 'Overdue invoices that stop the access',
      meaning: 'With this many overdue unpaid invoices collaborators don’t get in; the principal does, to pay.',
      value_one: 'one',
      value_other: '{{count}}',
    },
    choices: {
      off: 'nobody is asked for it',
      optional: 'for those who have set it up',
      required: 'required for everybody',
      neutral: 'by mail only',
      guided: 'on the screen too',
    },
  },
);
