import { words } from '../../lib/words';

export const actFormWords = words(
  {
    cancel: 'Annulla',
    unfinished: 'Completa la data e l’ora, o cancellale.',
    reason: {
      label: 'Motivo',
      description: 'Resta nella storia dell’account.',
      missing: 'Scrivi il motivo.',
    },
    end: {
      label: 'Fino a (facoltativo)',
      description: 'Poi finisce da sé. Se lo lasci vuoto, dura finché qualcuno non lo toglie.',
    },
  },
  {
    cancel: 'Cancel',
    unfinished: 'Complete the date and the time, or clear them.',
    reason: {
      label: 'Reason',
      description: 'It stays in the history of the account.',
      missing: 'Type the reason.',
    },
    end: {
      label: 'Until (optional)',
      description: 'Then it ends by itself. Left empty, it lasts until somebody lifts it.',
    },
  },
);
