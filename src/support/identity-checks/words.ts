import { words } from '../../platform/i18n';

export const identityCheckWords = words(
  {
    problems: {
      'support/identity-check-required': {
        title: 'Prima va verificato chi chiede aiuto',
        detail:
          'Accerta che sia davvero la persona dell’account, per esempio richiamandola al numero che conosci, e registra la verifica: vale $t(support.identityChecks.minutes, {"count": {{minutes}} }), per te e per questo account.',
      },
    },
    support: { identityChecks: { minutes_one: 'un minuto', minutes_other: '{{count}} minuti' } },
  },
  {
    problems: {
      'support/identity-check-required': {
        title: 'First find out who asks for help',
        detail:
          'Make sure that it is the person of the account, for example by calling them back at a number you know, and record the check: it counts for $t(support.identityChecks.minutes, {"count": {{minutes}} }), for you and this account.',
      },
    },
    support: { identityChecks: { minutes_one: 'a minute', minutes_other: '{{count}} minutes' } },
  },
);
