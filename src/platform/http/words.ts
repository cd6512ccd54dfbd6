import { words } from '../i18n';

export const httpWords = words(
  {
    problems: {
      'platform/unexpected': {
        title: 'Qualcosa non ha funzionato da parte nostra',
        detail:
          'Se volevi cambiare qualcosa, guarda se è stato fatto prima di riprovare. Se succede ancora, comunica all’assistenza il codice di correlazione.',
      },
      'platform/database-unavailable': {
        title: 'Il servizio non è raggiungibile in questo momento',
        detail:
          'Riprova fra qualche secondo. Se volevi cambiare qualcosa, guarda prima se è stato fatto, o ripeti con la stessa Idempotency-Key.',
      },
      'platform/malformed-request': {
        title: 'La richiesta contiene valori non validi',
        detail: 'Controlla i campi indicati e invia di nuovo.',
      },
      'platform/unreadable-body': {
        title: 'Il contenuto della richiesta non è JSON leggibile',
        detail: 'Invia un oggetto JSON in UTF-8.',
      },
      'platform/body-too-large': { title: 'La richiesta è troppo grande', detail: 'Il limite è di 64 KiB.' },
      'platform/unsupported-media-type': {
        title: 'Tipo di contenuto non accettato',
        detail: 'Usa Content-Type: application/json.',
      },
      'platform/no-such-route': {
        title: 'Questo indirizzo non esiste',
        detail: 'Gli indirizzi disponibili sono elencati in /api/reference.',
      },
      'platform/version-missing': {
        title: 'Manca la versione che hai visto',
        detail: 'Leggi l’oggetto, poi ripeti con l’intestazione If-Match e il suo ETag.',
      },
      'platform/changed-meanwhile': {
        title: 'Nel frattempo qualcun altro ha fatto una modifica',
        detail: 'Rileggi i dati aggiornati e ripeti la tua modifica.',
      },
      'platform/malformed-position': {
        title: 'La posizione nella lista non è valida',
        detail: 'Usa il valore «next» di una pagina precedente, o ricomincia dalla prima.',
      },
      'platform/malformed-idempotency-key': {
        title: 'Idempotency-Key non valida',
        detail: 'Da 1 a 255 caratteri ASCII visibili.',
      },
      'platform/idempotency-key-reused': {
        title: 'Idempotency-Key già usata per un’altra richiesta',
        detail: 'Usa una chiave nuova per ogni richiesta diversa.',
      },
      'platform/too-many-requests': {
        title: 'Troppe richieste in poco tempo',
        detail: 'Sono arrivate dalla tua rete. Aspetta un po’, poi riprova.',
      },
    },
    faults: {
      unknown: 'Questo campo non esiste.',
      wrong_type: 'Il tipo del valore non è quello previsto.',
      too_long: 'Il valore è troppo lungo.',
      too_short: 'Il valore è troppo corto.',
      too_many: 'Troppi elementi.',
      too_few: 'Troppo pochi elementi.',
      too_large: 'Il valore è troppo grande.',
      too_small: 'Il valore è troppo piccolo.',
      not_one_of: 'Il valore non è fra quelli ammessi.',
      malformed: 'Il formato non è corretto.',
      missing: 'Questo campo è obbligatorio.',
    },
  },
  {
    problems: {
      'platform/unexpected': {
        title: 'Something went wrong on our side',
        detail:
          'If you wanted to change something, look whether it was done before you try again. If it happens again, give support the correlation id.',
      },
      'platform/database-unavailable': {
        title: 'The service can’t be reached at the moment',
        detail:
          'Try again in a few seconds. If you wanted to change something, look first whether it was done, or repeat with the same Idempotency-Key.',
      },
      'platform/malformed-request': {
        title: 'The request has invalid values',
        detail: 'Check the fields named here and send it again.',
      },
      'platform/unreadable-body': { title: 'The body is not readable JSON', detail: 'Send a JSON object in UTF-8.' },
      'platform/body-too-large': { title: 'The request is too large', detail: 'The limit is 64 KiB.' },
      'platform/unsupported-media-type': {
        title: 'This content type is not accepted',
        detail: 'Use Content-Type: application/json.',
      },
      'platform/no-such-route': {
        title: 'There is nothing at this address',
        detail: 'The addresses there are stand in /api/reference.',
      },
      'platform/version-missing': {
        title: 'The version that you saw is missing',
        detail: 'Read the object, then repeat with its ETag in the If-Match header.',
      },
      'platform/changed-meanwhile': {
        title: 'Someone else has made a change meanwhile',
        detail: 'Read the present state and make your change again.',
      },
      'platform/malformed-position': {
        title: 'The position in the list is not valid',
        detail: 'Use the “next” of an earlier page, or begin with the first.',
      },
      'platform/malformed-idempotency-key': {
        title: 'The Idempotency-Key is not valid',
        detail: '1 to 255 visible ASCII characters.',
      },
      'platform/idempotency-key-reused': {
        title: 'This Idempotency-Key was used for another request',
        detail: 'Use a new key for each different request.',
      },
      'platform/too-many-requests': {
        title: 'Too many requests in a short time',
        detail: 'They came from your network. Wait a while, then try again.',
      },
    },
    faults: {
      unknown: 'There is no such field.',
      wrong_type: 'The value is not of the type expected.',
      too_long: 'The value is too long.',
      too_short: 'The value is too short.',
      too_many: 'Too many elements.',
      too_few: 'Too few elements.',
      too_large: 'The value is too large.',
      too_small: 'The value is too small.',
      not_one_of: 'The value is not one of those allowed.',
      malformed: 'The form is not right.',
      missing: 'This field is required.',
    },
  },
);
