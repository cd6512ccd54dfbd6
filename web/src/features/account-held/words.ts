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
    reasons: {
      refresh_token_reused: 'qualcuno ha usato una copia di una sessione',
      password_guessed: 'forse qualcuno ha indovinato la password',
      far_apart: 'la password è stata usata in due luoghi troppo lontani fra loro',
      common_password: 'la password è fra le più comuni',
      breached_password: 'la password è fra quelle rubate altrove e ormai note',
      reported_by_person: 'è stato segnalato «non sono stato io»',
      password_age: 'la password è stata scelta troppo tempo fa',
      one_time_password: 'la password provvisoria serve solo a sceglierne una nuova',
    },
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
      text: 'After too many failed attempts the account {{identifier}} is locked, to be safe: no password is looked at any more, not even the right one.',
      send: 'Send me an unlock code',
      reset: 'Choose a new password',
      help: 'Without an e-mail address on file, those who manage your account can help, or support.',
    },
    reason: 'Reason: {{reason}}',
    reasons: {
      refresh_token_reused: 'somebody used a copy of a session',
      password_guessed: 'somebody may have guessed the password',
      far_apart: 'the password was used in two places too far apart',
      common_password: 'the password is among the commonest',
      breached_password: 'the password is among those that were stolen elsewhere and are known',
      reported_by_person: '“this wasn’t me” was reported',
      password_age: 'the password was chosen too long ago',
      one_time_password: 'the one-time password is only good to choose a new one',
    },
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
