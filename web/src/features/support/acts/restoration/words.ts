import { words } from '../../../../lib/words';

export const staffRestorationWords = words(
  {
    fee: {
      amount: 'Costo per il cliente (facoltativo)',
      description: 'Per esempio 25,00. Viene comunicato alla fatturazione. Vuoto: non costa niente.',
      wrongAmount: 'Scrivi un importo, per esempio 25,00.',
      currency: 'Valuta',
      wrongCurrency: 'Scrivi le tre lettere della valuta, per esempio EUR.',
    },
    restore: {
      title: 'Dare a {{displayName}} una password provvisoria?',
      text: 'Nessuna e-mail lo raggiunge. La password di prima non vale più, le sessioni si chiudono, e i collegamenti e i codici mandati prima non funzionano più. Quella provvisoria la comunichi tu, e serve solo a sceglierne una nuova.',
      factor: 'Il secondo fattore resta: se è perduto, toglilo a parte.',
      submit: 'Crea la password provvisoria',
      done: 'Con la password provvisoria {{displayName}} può accedere e sceglierne una nuova.',
    },
    restoreByLetter: {
      title: 'Ripristinare l’accesso di {{displayName}} con un nuovo indirizzo?',
      text: 'Al nuovo indirizzo parte un collegamento che lo conferma, valido 24 ore. Per ora sull’account non cambia niente.',
      second:
        'Poi una seconda persona dell’assistenza deve essere d’accordo: allora l’indirizzo diventa quello dell’account, e lì parte il collegamento per una nuova password.',
      email: 'Nuovo indirizzo',
      missing: 'Scrivi il nuovo indirizzo.',
      submit: 'Manda il collegamento di conferma',
      done: 'Il collegamento di conferma è in partenza per {{email}}. Quando è confermato, tocca a una seconda persona: lo trova fra le cose da approvare.',
    },
  },
  {
    fee: {
      amount: 'What it costs the customer (optional)',
      description: 'For example 25.00. It is told to the billing system. Empty: it costs nothing.',
      wrongAmount: 'Type an amount, for example 25.00.',
      currency: 'Currency',
      wrongCurrency: 'Type the three letters of the currency, for example EUR.',
    },
    restore: {
      title: 'Give {{displayName}} a one-time password?',
      text: 'No mail reaches them. The old password no longer works, the sessions end, and links and codes sent before stop working. You tell the one-time password yourself, and it serves only to choose a new one.',
      factor: 'The second factor stays: if it is lost, take it away as well.',
      submit: 'Make the one-time password',
      done: 'With the one-time password {{displayName}} can sign in and choose a new one.',
    },
    restoreByLetter: {
      title: 'Restore the access of {{displayName}} with a new address?',
      text: 'A link that confirms it goes to the new address, good for 24 hours. Nothing changes about the account yet.',
      second:
        'Then a second member of staff must agree: the address becomes the account’s, and the link for a new password goes there.',
      email: 'New address',
      missing: 'Type the new address.',
      submit: 'Send the link to confirm',
      done: 'The link to confirm is on its way to {{email}}. Once it is confirmed a second person must agree: they find it among the approvals.',
    },
  },
);
