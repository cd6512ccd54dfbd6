import { words } from '../../platform/i18n';

export const restorationWords = words(
  {
    problems: {
      'support/restoration-not-found': {
        title: 'Questo ripristino non esiste',
        detail: 'Aggiorna l’elenco dei ripristini.',
      },
      'support/restoration-closed': {
        title: 'Questo ripristino è già chiuso',
        detail: 'È stato completato, sostituito da un altro, oppure è scaduto. Se serve ancora, cominciane uno nuovo.',
      },
      'support/address-not-confirmed': {
        title: 'Il nuovo indirizzo non è ancora confermato',
        detail: 'La persona deve prima aprire il collegamento che è stato mandato lì.',
      },
      'support/second-person-needed': {
        title: 'Serve una seconda persona',
        detail:
          'Chi ha cominciato non può anche approvare: chiedi a un collega. Se l’indirizzo è bloccato, ripristina per lettera.',
      },
    },
    letters: { support: { 'confirm-address': 'Richiesta di confermare un indirizzo' } },
  },
  {
    problems: {
      'support/restoration-not-found': {
        title: 'There is no such restoration',
        detail: 'Look at the list of restorations again.',
      },
      'support/restoration-closed': {
        title: 'This restoration is closed',
        detail: 'It was completed, replaced by another, or it has expired. Begin a new one if it is still needed.',
      },
      'support/address-not-confirmed': {
        title: 'The new address isn’t confirmed yet',
        detail: 'The person must first open the link that was sent there.',
      },
      'support/second-person-needed': {
        title: 'A second person is needed',
        detail:
          'Whoever began it can’t approve it as well: ask a colleague. Where the address is blocked, restore by letter.',
      },
    },
    letters: { support: { 'confirm-address': 'Request to confirm an address' } },
  },
);
