import { words } from '../../platform/i18n';

/** Of the rooms above the accounts, without the desk of staff. */
export const doingSentences = words(
  {
    'billing-status': {
      'billing-customer-linked': 'Il sistema di fatturazione chiama {{externalId}} questo cliente.',
      'billing-customer-unlinked': 'Il sistema di fatturazione non intende più questo cliente con {{externalId}}.',
      'fee-charged': 'Al cliente è stato addebitato un costo.',
      'statement-taken': 'Il sistema di fatturazione ha detto qualcosa di nuovo sulla fattura {{invoice}}.',
    },
    collaborators: {
      invited: '{{who}} ha invitato un collaboratore, e creato {{whom}}.',
      'link-resent': '{{who}} ha rimandato il collegamento {{forWhom}}.',
      'password-reset-by-manager': '{{who}} ha reimpostato la password {{ofWhom}}.',
      'permissions-changed': '{{who}} ha cambiato i permessi {{ofWhom}}.',
    },
    integrations: {
      'api-client-created': '{{who}} ha dato un nome a un altro sistema: {{clientName}}.',
      'api-key-issued': '{{who}} ha dato una chiave a un altro sistema: {{prefix}}.',
      'api-key-revoked': '{{who}} ha revocato una chiave di un altro sistema: {{prefix}}.',
      'billing-event-given-up': 'Il sistema di fatturazione non ha accettato un avviso, per quante volte sia partito.',
    },
    recovery: {
      'activity-reported': '«Non sono stato io»: è stata segnalata un’attività {{ofThem}}.',
      'link-resent-by-staff': '{{who}} ha rimandato il collegamento {{forWhom}}.',
    },
    'second-factor': {
      'authenticator-added': '{{who}} ha aggiunto un’app di autenticazione {{forWhom}}.',
      'authenticator-removed': '{{who}} ha tolto l’app di autenticazione {{ofWhom}}.',
      'device-forgotten': '{{who}} non fa più ricordare un dispositivo {{forWhom}}.',
      'device-remembered': '{{who}} ha fatto ricordare un dispositivo {{forWhom}}.',
      'factors-removed': '{{who}} ha tolto il secondo fattore {{ofWhom}}.',
      'mailed-codes-chosen': '{{who}} ha scelto i codici per e-mail come secondo fattore {{forWhom}}.',
      'mailed-codes-given-up': '{{who}} ha rinunciato ai codici per e-mail {{forWhom}}.',
      'recovery-code-used': 'È stato usato un codice di recupero {{forThem}}: ne restano {{left}}.',
      'recovery-codes-made': '{{who}} ha creato nuovi codici di recupero {{forWhom}}.',
      'recovery-codes-withdrawn': 'I codici di recupero creati da poco non valgono più {{forThem}}.',
    },
  },
  {
    'billing-status': {
      'billing-customer-linked': 'The billing system calls this customer {{externalId}}.',
      'billing-customer-unlinked': 'By {{externalId}} the billing system no longer means this customer.',
      'fee-charged': 'A fee was charged to the customer.',
      'statement-taken': 'The billing system said something new about invoice {{invoice}}.',
    },
    collaborators: {
      invited: '{{who}} invited a collaborator, and created {{whom}}.',
      'link-resent': '{{who}} had the link sent again {{forWhom}}.',
      'password-reset-by-manager': '{{who}} reset the password {{ofWhom}}.',
      'permissions-changed': '{{who}} changed the permissions {{ofWhom}}.',
    },
    integrations: {
      'api-client-created': '{{who}} gave another system a name: {{clientName}}.',
      'api-key-issued': '{{who}} gave another system a key: {{prefix}}.',
      'api-key-revoked': '{{who}} revoked a key of another system: {{prefix}}.',
      'billing-event-given-up': 'The billing system did not take a notice, however often it was sent.',
    },
    recovery: {
      'activity-reported': '“This wasn’t me”: an activity was reported {{ofThem}}.',
      'link-resent-by-staff': '{{who}} had the link sent again {{forWhom}}.',
    },
    'second-factor': {
      'authenticator-added': '{{who}} added an authenticator app {{forWhom}}.',
      'authenticator-removed': '{{who}} removed the authenticator app {{ofWhom}}.',
      'device-forgotten': '{{who}} no longer has a device remembered {{forWhom}}.',
      'device-remembered': '{{who}} had a device remembered {{forWhom}}.',
      'factors-removed': '{{who}} removed the second factor {{ofWhom}}.',
      'mailed-codes-chosen': '{{who}} chose codes by mail as second factor {{forWhom}}.',
      'mailed-codes-given-up': '{{who}} gave up codes by mail {{forWhom}}.',
      'recovery-code-used': 'A recovery code was used {{forThem}}: {{left}} are left.',
      'recovery-codes-made': '{{who}} made new recovery codes {{forWhom}}.',
      'recovery-codes-withdrawn': 'Recovery codes that were made lately no longer work {{forThem}}.',
    },
  },
);
