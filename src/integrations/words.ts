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
    },
  },
);
