import { words } from '../platform/i18n';

export const integrationWords = words(
  {
    problems: {
      'integrations/api-key-required': {
        title: 'Serve una chiave API',
        detail: 'Manda una chiave valida nell’intestazione Authorization: Bearer titolare_…',
      },
      'integrations/api-key-revoked': {
        title: 'La chiave API è stata revocata',
        detail: 'Chiedine una nuova a chi gestisce il servizio.',
      },
      'integrations/api-key-expired': {
        title: 'La chiave API è scaduta',
        detail: 'Chiedine una nuova a chi gestisce il servizio.',
      },
      'integrations/scope-missing': {
        title: 'La chiave API non lo consente',
        detail: 'Serve una chiave con il permesso {{scope}}.',
      },
      'integrations/no-such-client': {
        title: 'Questo client API non esiste',
        detail: 'Controlla il nome o l’identificativo nell’elenco dei client.',
      },
      'integrations/no-such-key': {
        title: 'Questa chiave API non esiste',
        detail: 'Controlla l’identificativo nell’elenco delle chiavi del client.',
      },
      'integrations/client-name-taken': {
        title: 'Un altro client API si chiama già così',
        detail: 'Scegli un nome diverso.',
      },
      'integrations/expiry-in-the-past': {
        title: 'La scadenza è già passata',
        detail: 'Indica un momento futuro, o nessuno.',
      },
      'integrations/webhook-closed': {
        title: 'Questo webhook non è attivo',
        detail: 'Chi gestisce il servizio deve prima impostare il segreto con cui i messaggi sono firmati.',
      },
      'integrations/signature-refused': {
        title: 'La firma del messaggio non è valida',
        detail: 'Controlla il segreto, e che il contenuto arrivi qui byte per byte come è stato firmato.',
      },
      'integrations/message-too-old': {
        title: 'La firma del messaggio non è di adesso',
        detail: 'Firmalo di nuovo con l’ora attuale; se è quella, controlla gli orologi.',
      },
    },
  },
  {
    problems: {
      'integrations/api-key-required': {
        title: 'An API key is needed',
        detail: 'Send a valid key in the header Authorization: Bearer titolare_…',
      },
      'integrations/api-key-revoked': {
        title: 'The API key was revoked',
        detail: 'Ask whoever runs the service for a new one.',
      },
      'integrations/api-key-expired': {
        title: 'The API key has expired',
        detail: 'Ask whoever runs the service for a new one.',
      },
      'integrations/scope-missing': {
        title: 'The API key doesn’t allow this',
        detail: 'A key with the scope {{scope}} is needed.',
      },
      'integrations/no-such-client': {
        title: 'There is no such API client',
        detail: 'Check its name or id in the list of clients.',
      },
      'integrations/no-such-key': {
        title: 'There is no such API key',
        detail: 'Check its id in the list of the client’s keys.',
      },
      'integrations/client-name-taken': {
        title: 'Another API client has this name',
        detail: 'Choose another name.',
      },
      'integrations/expiry-in-the-past': {
        title: 'The expiry is in the past',
        detail: 'Name a moment to come, or none.',
      },
      'integrations/webhook-closed': {
        title: 'This webhook is not in use',
        detail: 'Whoever runs the service must first set the secret that messages are signed with.',
      },
      'integrations/signature-refused': {
        title: 'The signature of the message is not valid',
        detail: 'Check the secret, and that the content arrives here byte for byte as it was signed.',
      },
      'integrations/message-too-old': {
        title: 'The message was not signed just now',
        detail: 'Sign it again with the present time; if it is, check the clocks.',
      },
    },
  },
);
