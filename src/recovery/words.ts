import { words } from '../platform/i18n';

export const recoveryWords = words(
  {
    problems: {
      'recovery/no-address-on-file': {
        title: 'Per questo account non c’è un indirizzo e-mail',
        detail: 'Il collegamento non può essere inviato. Rivolgiti all’assistenza.',
      },
      'recovery/nothing-to-renew': {
        title: 'Non serve un nuovo collegamento',
        detail: 'La password è già stata scelta, oppure la richiesta è stata ritirata. Prova ad accedere.',
      },
    },
    rules: {
      too_short: 'Almeno {{minimum}} caratteri',
      too_long: 'Al massimo {{maximum}} caratteri',
      too_common: 'Non fra le password più comuni',
      contains_name: 'Senza il tuo nome, il nome utente o quello dell’azienda',
      control_characters: 'Senza caratteri di controllo',
      used_before: 'Diversa dalle ultime {{remembered}}',
    },
  },
  {
    problems: {
      'recovery/no-address-on-file': {
        title: 'There is no e-mail address for this account',
        detail: 'The link can’t be sent. Ask support.',
      },
      'recovery/nothing-to-renew': {
        title: 'A new link is not needed',
        detail: 'The password has been chosen already, or the request was withdrawn. Try to sign in.',
      },
    },
    rules: {
      too_short: 'At least {{minimum}} characters',
      too_long: 'At most {{maximum}} characters',
      too_common: 'Not one of the most common passwords',
      contains_name: 'Without your name, the user name or that of the company',
      control_characters: 'Without control characters',
      used_before: 'Different from the last {{remembered}}',
    },
  },
);
