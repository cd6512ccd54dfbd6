import { words } from '../../platform/i18n';

export const ownerChangeWords = words(
  {
    problems: {
      'support/owner-change-not-found': {
        title: 'Questo cambio di titolare non esiste',
        detail: 'Aggiorna l’elenco dei cambi di titolare.',
      },
      'support/owner-change-pending': {
        title: 'Un cambio di titolare è già in corso',
        detail: 'Per cominciarne un altro, ferma prima quello.',
      },
      'support/owner-change-not-possible': {
        title: 'Questo cambio di titolare non è più possibile, o non ancora',
        detail: 'È stato fermato o completato, è scaduto, oppure deve ancora passare del tempo.',
      },
    },
    letters: {
      support: {
        'owner-change-announced': 'Avviso di un cambio di titolare',
        'owner-change-ended': 'Esito di un cambio di titolare',
        'new-owner-link': 'Collegamento per il nuovo titolare',
      },
    },
    textMessages: { support: { 'owner-change-by-text': 'Avviso di un cambio di titolare' } },
  },
  {
    problems: {
      'support/owner-change-not-found': {
        title: 'There is no such change of owner',
        detail: 'Look at the list of changes of owner again.',
      },
      'support/owner-change-pending': {
        title: 'A change of owner is under way',
        detail: 'Stop that one first, to begin another.',
      },
      'support/owner-change-not-possible': {
        title: 'This change of owner is not possible any more, or not yet',
        detail: 'It was stopped or completed, it has expired, or some time must still pass.',
      },
    },
    letters: {
      support: {
        'owner-change-announced': 'Notice of a change of owner',
        'owner-change-ended': 'End of a change of owner',
        'new-owner-link': 'Link for the new owner',
      },
    },
    textMessages: { support: { 'owner-change-by-text': 'Notice of a change of owner' } },
  },
);
