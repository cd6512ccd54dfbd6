import { words } from '../platform/i18n';

export const lockoutWords = words(
  {
    problems: {
      'lockout/code-refused': {
        title: 'Il codice non va bene',
        detail:
          'È sbagliato, oppure è scaduto, è stato sostituito da uno più recente o provato troppe volte. Controllalo, o fattene mandare un altro.',
      },
    },
    faults: { unlock_code_refused: 'Il codice è sbagliato o non vale più.' },
    letters: {
      lockout: { 'account-locked': 'Avviso che l’account è bloccato', 'unlock-code': 'Codice di sblocco' },
    },
    lockout: {
      codeAskedFor: 'Se questo account è bloccato, un codice è in arrivo all’indirizzo registrato.',
      codeOnItsWay: 'Un codice è in arrivo a {{address}}.',
    },
  },
  {
    problems: {
      'lockout/code-refused': {
        title: 'The code is not good',
        detail:
          'It is wrong, or it has expired, was replaced by a newer one or tried too often. Check it, or have another one sent.',
      },
    },
    faults: { unlock_code_refused: 'The code is wrong or no longer good.' },
    letters: {
      lockout: { 'account-locked': 'Notice that the account is locked', 'unlock-code': 'Unlock code' },
    },
    lockout: {
      codeAskedFor: 'If this account is locked, a code is on its way to the address on file.',
      codeOnItsWay: 'A code is on its way to {{address}}.',
    },
  },
);
