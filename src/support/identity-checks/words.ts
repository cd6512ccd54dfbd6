import { words } from '../../platform/i18n';

export const identityCheckWords = words(
  {
    problems: {
      'support/identity-check-required': {
        title: 'Prima va verificato chi chiede aiuto',
        detail:
          'Accerta che sia davvero la persona dell’account, per esempio richiamandola al numero che conosci, e registra la verifica: vale {{minutes}} minuti, per te e per questo account.',
      },
    },
  },
  {
    problems: {
      'support/identity-check-required': {
        title: 'First find out who asks for help',
        detail:
          'Make sure that it is the person of the account, for example by calling them back at a number you know, and record the check: it counts for {{minutes}} minutes, for you and this account.',
      },
    },
  },
);
