import { words } from '../../platform/i18n';

/** What the commands about collaborators say. */
export const collaboratorCommandWords = words(
  {
    answers: {
      collaborator: {
        on: { mailbox: 'su una casella', customer: 'su tutto il cliente' },
        brings: 'porta con sé {{names}}',
        cameAlong: 'di conseguenza',
        nothingChanges: 'Non cambia niente: è già così.',
        holds: 'Ora {{userName}} può:',
        holdsNothing: 'Ora {{userName}} non ha nessun permesso.',
        deactivated: '{{userName}} è disattivato per sempre.',
        wouldBeDeactivated:
          'Per {{userName}} finirebbero gli accessi in corso e i collegamenti mandati, il nome utente tornerebbe libero, la cronologia resterebbe. Non si può annullare; per un periodo basta “support disable”. Non è ancora cambiato niente: si conferma con --yes.',
      },
    },
  },
  {
    answers: {
      collaborator: {
        on: { mailbox: 'on a mailbox', customer: 'on the whole customer' },
        brings: 'brings {{names}}',
        cameAlong: 'came along',
        nothingChanges: 'Nothing changes: it is so already.',
        holds: '{{userName}} may now:',
        holdsNothing: '{{userName}} has no permissions now.',
        deactivated: '{{userName}} is deactivated for good.',
        wouldBeDeactivated:
          'The sessions and links of {{userName}} would end, the user name would become free, the history would stay. It can’t be undone; for a while, “support disable” does. Nothing has changed yet: confirm it with --yes.',
      },
    },
  },
);
