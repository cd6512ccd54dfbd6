import { words } from '../../lib/words';

export const confirmOwnAddressWords = words(
  {
    ask: {
      title: 'È il tuo nuovo indirizzo?',
      text: 'Dal tuo account è stato chiesto di usare {{address}}.',
      then: 'Se confermi, da ora i nostri messaggi arrivano qui, e l’indirizzo di prima ne riceve avviso.',
      signIn: 'Se in questo browser non hai ancora fatto l’accesso, te lo chiediamo dopo.',
      otherwise: 'Se non hai chiesto niente, chiudi questa pagina: senza entrare nell’account nessuno può confermare.',
      submit: 'Conferma l’indirizzo',
    },
    done: {
      title: 'L’indirizzo è tuo',
      text: 'Da ora scriviamo a {{address}}. Se il tuo nome utente era l’indirizzo di prima, ora accedi con questo.',
    },
    toSecurity: 'Vai alla pagina Sicurezza',
    next: {
      used: 'L’indirizzo è già confermato: non serve altro.',
      replaced: 'Apri l’ultima e-mail ricevuta: funziona solo quella.',
      expired: 'L’indirizzo è rimasto quello di prima. Nella pagina Sicurezza puoi fartene mandare un altro.',
      cancelled: 'L’indirizzo è rimasto quello di prima. Se lo vuoi ancora cambiare, chiedilo nella pagina Sicurezza.',
      closed: 'Guarda nella pagina Sicurezza qual è il tuo indirizzo.',
      unknown: 'Apri di nuovo l’e-mail e premi il pulsante, o fattene mandare un altro nella pagina Sicurezza.',
      missing: 'Torna all’e-mail con cui ti chiediamo di confermare l’indirizzo, e premi il pulsante.',
    },
  },
  {
    ask: {
      title: 'Is this your new address?',
      text: 'Somebody signed in to your account asked to use {{address}}.',
      then: 'If you confirm, our messages come here from now on, and the address before is told.',
      signIn: 'If you aren’t signed in in this browser yet, we ask you to do that next.',
      otherwise:
        'If you have asked for nothing, close this page: nobody can confirm without signing in to the account.',
      submit: 'Confirm the address',
    },
    done: {
      title: 'The address is yours',
      text: 'From now on we write to {{address}}. If your user name was the address before, you now sign in with this one.',
    },
    toSecurity: 'Go to the page Security',
    next: {
      used: 'The address is confirmed already: there is nothing else to do.',
      replaced: 'Open the latest mail you got: only that one works.',
      expired: 'The address is still the one before. On the page Security you can have another link sent.',
      cancelled: 'The address is still the one before. If you still want to change it, ask on the page Security.',
      closed: 'See on the page Security which address is yours.',
      unknown: 'Open the mail again and press its button, or have another sent from the page Security.',
      missing: 'Go back to the mail in which we ask you to confirm the address, and press its button.',
    },
  },
);
