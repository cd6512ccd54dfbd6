import { words } from '../../../../lib/words';

export const actsWithReasonWords = words(
  {
    resend: {
      title: 'Rimandare il collegamento a {{displayName}}?',
      text: 'Un nuovo collegamento parte per {{email}}. Quello mandato prima smette di funzionare.',
      submit: 'Rimanda il collegamento',
      done: 'Il collegamento per {{displayName}} è in partenza. Quello di prima non vale più.',
    },
    endSessions: {
      title: 'Chiudere tutte le sessioni di {{displayName}}?',
      text: 'Esce subito da tutti i dispositivi. La password resta valida: può accedere di nuovo.',
      submit: 'Chiudi le sessioni',
      done: 'Le sessioni di {{displayName}} sono chiuse.',
    },
    lostFactor: {
      title: 'Togliere il secondo fattore di {{displayName}}?',
      text: 'Si tolgono l’app di autenticazione, i codici di recupero e i dispositivi ricordati.',
      submit: 'Togli il secondo fattore',
      done: 'Il secondo fattore di {{displayName}} è tolto. Può collegare una nuova app dopo l’accesso.',
    },
    confirmAddress: {
      title: 'Confermare che {{email}} è di {{displayName}}?',
      text: 'Per chi non riesce ad aprire un collegamento. Da ora vale come confermato, e le e-mail partono di nuovo per questo indirizzo.',
      submit: 'Conferma l’indirizzo',
      done: 'L’indirizzo {{email}} è confermato.',
    },
    blockAddress: {
      title: 'Bloccare l’indirizzo {{email}}?',
      text: 'Se è di qualcun altro. Non vi parte più nessuna e-mail, e i collegamenti e i codici mandati lì smettono di funzionare. Senza un altro indirizzo {{displayName}} non può recuperare la password da sé.',
      submit: 'Blocca l’indirizzo',
      done: 'L’indirizzo {{email}} è bloccato: non vi parte più nessuna e-mail.',
    },
    unblockAddress: {
      title: 'Sbloccare l’indirizzo {{email}}?',
      text: 'Le e-mail per {{displayName}} partono di nuovo per questo indirizzo.',
      submit: 'Sblocca l’indirizzo',
      done: 'L’indirizzo {{email}} è sbloccato.',
    },
  },
  {
    resend: {
      title: 'Send the link to {{displayName}} again?',
      text: 'A new link goes to {{email}}. The one sent before stops working.',
      submit: 'Send the link again',
      done: 'The link for {{displayName}} is on its way. The one sent before no longer works.',
    },
    endSessions: {
      title: 'Sign {{displayName}} out everywhere?',
      text: 'They are signed out of all devices at once. The password stays good: they can sign in again.',
      submit: 'Sign out everywhere',
      done: '{{displayName}} is signed out everywhere.',
    },
    lostFactor: {
      title: 'Take away the second factor of {{displayName}}?',
      text: 'The authenticator app, the recovery codes and the remembered devices are taken away.',
      submit: 'Take the second factor away',
      done: 'The second factor of {{displayName}} is taken away. They can connect a new app once they are signed in.',
    },
    confirmAddress: {
      title: 'Confirm that {{email}} is {{displayName}}’s?',
      text: 'For somebody who can’t open a link. From now on it counts as confirmed, and mails go to this address again.',
      submit: 'Confirm the address',
      done: 'The address {{email}} is confirmed.',
    },
    blockAddress: {
      title: 'Block the address {{email}}?',
      text: 'If it is somebody else’s. No mail goes there any more, and links and codes sent there stop working. Without another address {{displayName}} can’t recover the password by themselves.',
      submit: 'Block the address',
      done: 'The address {{email}} is blocked: no mail goes there any more.',
    },
    unblockAddress: {
      title: 'Unblock the address {{email}}?',
      text: 'Mails for {{displayName}} go to this address again.',
      submit: 'Unblock the address',
      done: 'The address {{email}} is unblocked.',
    },
  },
);
