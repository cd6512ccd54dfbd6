import { words } from '../../../lib/words';

export const permissionsWords = words(
  {
    wholeAccount: 'Per tutto l’account',
    brings: 'Comprende: {{others}}.',
    none: 'Nessun permesso.',
    noMailboxes: 'Non ci sono ancora caselle: per ora si possono dare solo i permessi per tutto l’account.',
    cameAlong: 'Con «{{chosen}}» vengono anche: {{others}}.',
    wentAlong: 'Senza «{{chosen}}» si tolgono anche: {{others}}.',
  },
  {
    wholeAccount: 'For the whole account',
    brings: 'Includes: {{others}}.',
    none: 'No permissions.',
    noMailboxes: 'There are no mailboxes yet: for now only permissions for the whole account can be granted.',
    cameAlong: '“{{chosen}}” brings with it: {{others}}.',
    wentAlong: 'Without “{{chosen}}” these go too: {{others}}.',
  },
);
