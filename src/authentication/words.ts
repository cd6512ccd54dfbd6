import { words } from '../platform/i18n';

export const authenticationWords = words(
  {
    problems: {
      'authentication/sign-in-required': {
        title: 'Occorre accedere',
        detail: 'La sessione manca o è terminata. Accedi di nuovo.',
      },
      'authentication/wrong-credentials': {
        title: 'Nome utente o password non corretti',
        detail: 'Controlla entrambi e riprova.',
      },
      'authentication/too-many-failed-attempts': {
        title: 'Accesso negato, troppi tentativi falliti',
        detail: 'Fatti mandare un codice di sblocco, oppure scegli una nuova password.',
      },
      'authentication/account-held': {
        title: 'La password è corretta, ma l’account ora non può essere usato',
        detail: 'Per ogni motivo è indicato che cosa puoi fare.',
      },
      'authentication/not-allowed': {
        title: 'Il tuo account non può fare questa operazione',
        detail: 'Se ti serve, chiedi a un amministratore del tuo account.',
      },
      'authentication/session-restricted': {
        title: 'Questa sessione può fare una cosa sola',
        detail: 'Completa prima quello che ti viene chiesto: cambiare la password o pagare le fatture.',
      },
      'authentication/fresh-authentication-required': {
        title: 'Conferma con la tua password',
        detail: 'L’operazione è delicata: inserisci di nuovo la tua password, poi ripetila.',
      },
      'authentication/not-from-own-page': {
        title: 'La richiesta non viene da una pagina di questo servizio',
        detail: 'Apri di nuovo la pagina dall’indirizzo del servizio e riprova.',
      },
      'authentication/wrong-password': {
        title: 'La password non è corretta',
        detail: 'Inserisci la tua password attuale.',
      },
      'authentication/sign-in-over': {
        title: 'Questo accesso non può continuare',
        detail: 'È passato troppo tempo, o i tentativi sono finiti. Inserisci di nuovo nome utente e password.',
      },
      'authentication/no-second-factor': {
        title: 'Serve un secondo fattore, e il tuo account non ne ha nessuno',
        detail: 'Non ha né un’app di autenticazione né un indirizzo e-mail. Chiedi all’assistenza.',
      },
      'authentication/second-factor-required': {
        title: 'Conferma anche con il secondo fattore',
        detail: 'Inserisci insieme la password e un codice, in uno dei modi indicati.',
      },
      'authentication/no-code-sent': {
        title: 'Non è stato mandato nessun codice',
        detail: 'Ne sono già partiti diversi, o per questo account vale un altro modo. L’ultimo ricevuto vale ancora.',
      },
    },
    faults: { wrong_password: 'Non è la tua password attuale.' },
    authentication: {
      results: {
        signed_in: 'Accesso riuscito',
        second_factor_asked: 'Password corretta: chiesto il secondo fattore',
        wrong_password: 'Password sbagliata',
        refused: 'Password corretta, accesso rifiutato',
        locked: 'Account bloccato: password non guardata',
        token_reused: 'Usata una copia di una sessione: chiusa',
      },
    },
    letters: {
      authentication: {
        'activity-noticed': 'Avviso di qualcosa di insolito',
        'new-device': 'Avviso di accesso da un dispositivo nuovo',
        'held-for-activity': 'Blocco per attività sospetta, con il collegamento per una nuova password',
      },
    },
  },
  {
    problems: {
      'authentication/sign-in-required': {
        title: 'You need to sign in',
        detail: 'There is no session, or it is over. Sign in again.',
      },
      'authentication/wrong-credentials': {
        title: 'The user name or the password is not right',
        detail: 'Check both and try again.',
      },
      'authentication/too-many-failed-attempts': {
        title: 'Access denied, too many failed attempts',
        detail: 'Have an unlock code sent to you, or choose a new password.',
      },
      'authentication/account-held': {
        title: 'The password is right, but the account can’t be used now',
        detail: 'For each reason you are told what you can do.',
      },
      'authentication/not-allowed': {
        title: 'Your account may not do this',
        detail: 'If you need it, ask an administrator of your account.',
      },
      'authentication/session-restricted': {
        title: 'This session can do one thing only',
        detail: 'First do what you are asked for: change the password, or pay the invoices.',
      },
      'authentication/fresh-authentication-required': {
        title: 'Confirm with your password',
        detail: 'This is sensitive: give your password once more, then repeat it.',
      },
      'authentication/not-from-own-page': {
        title: 'The request does not come from a page of this service',
        detail: 'Open the page anew at the address of the service, and try again.',
      },
      'authentication/wrong-password': { title: 'The password is not right', detail: 'Give your present password.' },
      'authentication/sign-in-over': {
        title: 'This sign-in can’t go on',
        detail: 'It took too long, or the tries are used up. Give the user name and the password again.',
      },
      'authentication/no-second-factor': {
        title: 'A second factor is required, and your account has none',
        detail: 'It has neither an authenticator app nor an e-mail address. Ask support.',
      },
      'authentication/second-factor-required': {
        title: 'Confirm with the second factor as well',
        detail: 'Give the password and a code together, in one of the ways named here.',
      },
      'authentication/no-code-sent': {
        title: 'No code was sent',
        detail:
          'Several have gone out already, or another way is good for this account. The last one you got still works.',
      },
    },
    faults: { wrong_password: 'It is not your present password.' },
    authentication: {
      results: {
        signed_in: 'Signed in',
        second_factor_asked: 'Right password: a second factor was asked for',
        wrong_password: 'Wrong password',
        refused: 'Right password, and refused',
        locked: 'Locked: the password was not looked at',
        token_reused: 'A copy of a session was used: it was ended',
      },
    },
    letters: {
      authentication: {
        'activity-noticed': 'Notice of something unusual',
        'new-device': 'Notice of a sign-in on a new device',
        'held-for-activity': 'Lock because of suspicious activity, with the link to a new password',
      },
    },
  },
);
