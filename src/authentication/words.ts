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
      'authentication/wrong-password': {
        title: 'La password non è corretta',
        detail: 'Inserisci la tua password attuale.',
      },
    },
    faults: { wrong_password: 'Non è la tua password attuale.' },
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
      'authentication/wrong-password': { title: 'The password is not right', detail: 'Give your present password.' },
    },
    faults: { wrong_password: 'It is not your present password.' },
  },
);
