import { words } from '../platform/i18n';

export const challengeWords = words(
  {
    problems: {
      'challenges/unknown-link': {
        title: 'Questo collegamento non è valido',
        detail: 'Forse è stato copiato solo in parte. Apri quello dell’ultima e-mail ricevuta.',
      },
      'challenges/link-used': {
        title: 'Questo collegamento è già stato usato',
        detail:
          'Quello a cui serviva è già stato fatto, e un collegamento funziona una volta sola. Se non sei stato tu, avvisa subito l’assistenza.',
      },
      'challenges/link-replaced': {
        title: 'Questo collegamento è stato sostituito da uno più recente',
        detail: 'Apri l’ultima e-mail ricevuta: funziona solo il collegamento più recente.',
      },
      'challenges/link-expired': { title: 'Questo collegamento è scaduto', detail: 'Puoi fartene mandare un altro.' },
      'challenges/link-cancelled': {
        title: 'Questo collegamento non è più valido',
        detail: 'È stato annullato. Puoi fartene mandare un altro.',
      },
    },
  },
  {
    problems: {
      'challenges/unknown-link': {
        title: 'This link is not valid',
        detail: 'Perhaps only a part of it was copied. Open the one in the latest mail you got.',
      },
      'challenges/link-used': {
        title: 'This link has been used',
        detail:
          'What it was for has been done already, and a link works once. If it was not you, tell support at once.',
      },
      'challenges/link-replaced': {
        title: 'This link was replaced by a newer one',
        detail: 'Open the latest mail you got: only the newest link works.',
      },
      'challenges/link-expired': { title: 'This link has expired', detail: 'You can have another one sent.' },
      'challenges/link-cancelled': {
        title: 'This link is no longer valid',
        detail: 'It was cancelled. You can have another one sent.',
      },
    },
  },
);
