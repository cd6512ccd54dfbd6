import { words } from '../../platform/i18n';

/** What the commands about the policy of a customer say. */
export const policyCommandWords = words(
  {
    answers: {
      policy: {
        byCustomer: 'deciso dal cliente; il servizio: {{value}}',
        byOperator: 'deciso per questo cliente da chi gestisce il servizio, che altrimenti ha {{value}}',
        byDefault: 'come decide il servizio',
        default: 'decide il servizio',
        nothingChanges: 'Non cambia niente: è già deciso così.',
        changed: 'Le regole sono cambiate, e valgono da ora.',
        notChanged: 'Niente è ancora cambiato: per cambiare le regole, «policy change» con --yes.',
        passwords_zero: 'Nessun account ha già una password.',
        passwords_one: 'Un account ha già una password, che resta valida anche se più corta.',
        passwords_other: '{{count}} account hanno già una password, che resta valida anche se più corta.',
        expiry: {
          atOnce: 'Password che scadono subito: {{count}}',
          earlier: 'Password che scadono prima del previsto: {{count}}',
          later: 'Password che scadono più tardi, o tornano a valere: {{count}}',
          fromNowOn: 'Password che non scadevano, e scadranno: {{count}}',
          neverAgain: 'Password che non scadono più: {{count}}',
        },
      },
    },
  },
  {
    answers: {
      policy: {
        byCustomer: 'decided by the customer; the service: {{value}}',
        byOperator: 'decided for this customer by those who run the service, which has {{value}} otherwise',
        byDefault: 'as the service decides',
        default: 'the service decides',
        nothingChanges: 'Nothing changes: it is decided so already.',
        changed: 'The policy is changed, and counts from now on.',
        notChanged: 'Nothing has changed yet: to change the policy, “policy change” with --yes.',
        passwords_zero: 'No account has a password yet.',
        passwords_one: 'One account has a password, which stays good even if it is shorter.',
        passwords_other: '{{count}} accounts have a password, which stays good even if it is shorter.',
        expiry: {
          atOnce: 'Passwords that expire at once: {{count}}',
          earlier: 'Passwords that expire earlier: {{count}}',
          later: 'Passwords that expire later, or are good again: {{count}}',
          fromNowOn: 'Passwords that did not expire, and will: {{count}}',
          neverAgain: 'Passwords that never expire any more: {{count}}',
        },
      },
    },
  },
);
