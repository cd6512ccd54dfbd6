import { words } from '../../lib/words';

export const accountHeldWords = words(
  {
    locked: {
      text: 'Dopo troppi tentativi falliti l’account {{identifier}} è bloccato, per sicurezza: la password non viene più guardata, neanche quella giusta.',
      send: 'Mandami un codice di sblocco',
      reset: 'Scegli una nuova password',
      help: 'Senza un indirizzo e-mail registrato può aiutarti chi amministra il tuo account, o l’assistenza.',
    },
    reason: 'Motivo: {{reason}}',
    until: 'Finisce {{when}}.',
    started: 'Cominciato {{when}}.',
    ways: {
      unlock_or_reset_password: 'Sblocca l’account',
      reset_password: 'Scegli una nuova password',
      open_reset_mail: 'Scrivi il codice dell’e-mail',
      open_activation_mail: 'Scrivi il codice dell’e-mail',
      ask_support: 'Chiedi la riattivazione all’assistenza',
    },
    anew: 'Accedi con un altro nome',
  },
  {
    locked: {
      text: 'After too many failed attempts the account {{identifier}} is locked, to be safe: no password is checked any more, not even the right one.',
      send: 'Send me an unlock code',
      reset: 'Choose a new password',
      help: 'If there is no e-mail address on file, those who manage your account, or support, can help.',
    },
    reason: 'Reason: {{reason}}',
    until: 'It ends {{when}}.',
    started: 'It began {{when}}.',
    ways: {
      unlock_or_reset_password: 'Unlock the account',
      reset_password: 'Choose a new password',
      open_reset_mail: 'Type the code from the mail',
      open_activation_mail: 'Type the code from the mail',
      ask_support: 'Ask support to reactivate',
    },
    anew: 'Sign in with another name',
  },
);
