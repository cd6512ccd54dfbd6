import { words } from '../platform/i18n';

export const auditWords = words(
  {
    problems: {
      'audit/no-such-customer': {
        title: 'Questo cliente non esiste',
        detail: 'Controlla l’identificativo del cliente.',
      },
    },
  },
  {
    problems: {
      'audit/no-such-customer': { title: 'There is no such customer', detail: 'Check the id of the customer.' },
    },
  },
);
