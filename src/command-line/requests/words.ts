import { words } from '../../platform/i18n';

export const requestCommandWords = words(
  {
    answers: {
      requests: {
        none: 'Non ce ne sono.',
        assigned: 'Ora se ne occupa {{userName}}.',
        approved: 'La richiesta è accolta: l’account non è più disabilitato.',
        refused: 'La richiesta è respinta.',
        restored: 'Password provvisoria: vale fino al {{until}}, e al primo accesso va cambiata.',
        restoration_begun:
          'Il nuovo indirizzo riceve un collegamento di conferma; poi serve una persona dell’assistenza, entro il {{until}}: {{restorationId}}',
        restoration_approved: 'Un collegamento per scegliere la password parte per {{email}}.',
        restoration: {
          awaiting_confirmation: 'l’indirizzo non è ancora confermato',
          awaiting_approval: 'serve una seconda persona',
          done: 'fatto',
          stopped: 'fermato',
          replaced: 'sostituito da un altro',
          expired: 'scaduto',
        },
        owner: {
          awaiting_approval: 'serve una seconda persona',
          waiting: 'i vecchi contatti possono fermarlo',
          ready: 'aspetta il nuovo titolare',
          completed: 'completato',
          stopped: 'fermato',
          expired: 'scaduto',
        },
      },
    },
  },
  {
    answers: {
      requests: {
        none: 'There are none.',
        assigned: '{{userName}} looks after it now.',
        approved: 'The request is approved: the account is no longer disabled.',
        refused: 'The request is refused.',
        restored: 'A one-time password: good until {{until}}, to be changed at the first sign-in.',
        restoration_begun:
          'The new address gets a link to confirm it; then a member of staff is needed, until {{until}}: {{restorationId}}',
        restoration_approved: 'A link to choose the password is on its way to {{email}}.',
        restoration: {
          awaiting_confirmation: 'the address is not confirmed yet',
          awaiting_approval: 'needs a second person',
          done: 'done',
          stopped: 'stopped',
          replaced: 'replaced by another',
          expired: 'expired',
        },
        owner: {
          awaiting_approval: 'needs a second person',
          waiting: 'the old contacts can stop it',
          ready: 'waits for the new owner',
          completed: 'completed',
          stopped: 'stopped',
          expired: 'expired',
        },
      },
    },
  },
);
