import { words } from '../lib/words';

export const commonWords = words(
  {
    signIn: 'Accedi',
    retry: 'Riprova',
    more: 'Mostra altri',
    noMore: 'È tutto.',
    listed_one: 'Uno in elenco.',
    listed_other: '{{count}} in elenco.',
    schemes: { light: 'Colori chiari', dark: 'Colori scuri', auto: 'Colori come il sistema' },
    opening: 'Un momento…',
    failures: {
      unreachable: {
        title: 'Non riusciamo a collegarci',
        text: 'Forse manca la connessione. Controllala e riprova.',
      },
      busy: {
        title: 'Ci sono troppe richieste in questo momento',
        text: 'Aspetta qualche istante e riprova.',
        seconds_one: 'Riprova fra un secondo.',
        seconds_other: 'Riprova fra {{count}} secondi.',
        minutes_one: 'Riprova fra un minuto.',
        minutes_other: 'Riprova fra {{count}} minuti.',
      },
      unexpected: {
        title: 'Qualcosa non ha funzionato da parte nostra',
        text: 'Riprova fra poco. Se succede ancora, avvisa l’assistenza.',
        withReference: 'Riprova fra poco. Se succede ancora, comunica all’assistenza questo codice:',
      },
    },
    notFound: {
      title: 'Questa pagina non esiste',
      text: 'Controlla l’indirizzo, o apri di nuovo il collegamento dall’e-mail che hai ricevuto.',
      back: 'Torna all’inizio',
    },
    broken: {
      title: 'La pagina si è interrotta',
      text: 'Qualcosa non ha funzionato. Ricarica la pagina per riprovare.',
      reload: 'Ricarica la pagina',
    },
  },
  {
    signIn: 'Sign in',
    retry: 'Try again',
    more: 'Show more',
    noMore: 'That is all.',
    listed_one: 'One in the list.',
    listed_other: '{{count}} in the list.',
    schemes: { light: 'Light colours', dark: 'Dark colours', auto: 'Colours of the system' },
    opening: 'One moment…',
    failures: {
      unreachable: {
        title: 'We can’t connect',
        text: 'You may be offline. Check your connection and try again.',
      },
      busy: {
        title: 'There are too many requests at the moment',
        text: 'Wait a few moments and try again.',
        seconds_one: 'Try again in a second.',
        seconds_other: 'Try again in {{count}} seconds.',
        minutes_one: 'Try again in a minute.',
        minutes_other: 'Try again in {{count}} minutes.',
      },
      unexpected: {
        title: 'Something went wrong on our side',
        text: 'Try again shortly. If it happens again, tell support.',
        withReference: 'Try again shortly. If it happens again, give support this code:',
      },
    },
    notFound: {
      title: 'There is no such page',
      text: 'Check the address, or open the link in the mail you received once more.',
      back: 'Back to the start',
    },
    broken: {
      title: 'The page has stopped',
      text: 'Something went wrong. Reload the page to try again.',
      reload: 'Reload the page',
    },
  },
);
