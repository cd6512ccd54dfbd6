import { words } from '../platform/i18n';

export const secondFactorWords = words(
  {
    problems: {
      'second-factor/code-wrong': {
        title: 'Il codice non è corretto',
        detail: 'Controllalo e riprova. Se viene dall’app, aspetta il prossimo: ognuno vale una volta sola.',
      },
      'second-factor/code-replaced': {
        title: 'Questo codice è stato sostituito da uno più recente',
        detail: 'Usa quello dell’ultima e-mail ricevuta: funziona solo il più recente.',
      },
      'second-factor/code-expired': {
        title: 'Questo codice è scaduto',
        detail: 'Un codice vale dieci minuti. Fattene mandare un altro.',
      },
      'second-factor/code-used': {
        title: 'Questo codice è già stato usato',
        detail: 'Ogni codice vale una volta sola. Fattene mandare un altro.',
      },
      'second-factor/too-many-wrong-codes': {
        title: 'Troppi codici sbagliati',
        detail:
          'Per qualche tempo non ne guardiamo altri. Se hai un codice di recupero, usa quello; altrimenti riprova più tardi o chiedi a chi gestisce il tuo account.',
      },
      'second-factor/way-closed': {
        title: 'Per questo account non vale un codice di questo tipo',
        detail: 'Usa uno dei modi indicati.',
      },
      'second-factor/switched-off': {
        title: 'Il secondo fattore non è previsto',
        detail: 'Le regole del tuo account non lo prevedono. Chi lo gestisce può cambiarle.',
      },
      'second-factor/no-address': {
        title: 'Non c’è un indirizzo e-mail a cui mandare i codici',
        detail:
          'Serve un indirizzo a cui le e-mail arrivano. Chi gestisce il tuo account può aiutarti; oppure collega un’app.',
      },
      'second-factor/device-not-found': {
        title: 'Questo dispositivo non è fra quelli ricordati',
        detail: 'Aggiorna l’elenco dei dispositivi.',
      },
    },
    letters: {
      'second-factor': { code: 'Codice di accesso', changed: 'Avviso di un cambiamento al secondo fattore' },
    },
    faults: {
      second_factor_refused: 'Il codice non va bene.',
      second_factor_way_closed: 'Non è uno dei modi che valgono per questo account.',
    },
  },
  {
    problems: {
      'second-factor/code-wrong': {
        title: 'The code is not right',
        detail: 'Check it and try again. If it is from the app, wait for the next one: each works once.',
      },
      'second-factor/code-replaced': {
        title: 'This code was replaced by a newer one',
        detail: 'Use the one from the latest mail you got: only the newest works.',
      },
      'second-factor/code-expired': {
        title: 'This code has expired',
        detail: 'A code is good for ten minutes. Have another one sent.',
      },
      'second-factor/code-used': {
        title: 'This code has been used',
        detail: 'Each code works once. Have another one sent.',
      },
      'second-factor/too-many-wrong-codes': {
        title: 'Too many wrong codes',
        detail:
          'For a while we look at no more. If you have a recovery code, use that; else try again later, or ask those who manage your account.',
      },
      'second-factor/way-closed': {
        title: 'A code of this sort is not good for this account',
        detail: 'Use one of the ways that are named.',
      },
      'second-factor/switched-off': {
        title: 'There is no second factor here',
        detail: 'The rules of your account don’t foresee one. Those who manage it can change them.',
      },
      'second-factor/no-address': {
        title: 'There is no e-mail address to send codes to',
        detail: 'It takes an address where letters arrive. Those who manage your account can help; or connect an app.',
      },
      'second-factor/device-not-found': {
        title: 'There is no such remembered device',
        detail: 'Read the list of devices again.',
      },
    },
    letters: {
      'second-factor': { code: 'Sign-in code', changed: 'Notice of a change to the second factor' },
    },
    faults: {
      second_factor_refused: 'The code is not good.',
      second_factor_way_closed: 'It is none of the ways that are good for this account.',
    },
  },
);
