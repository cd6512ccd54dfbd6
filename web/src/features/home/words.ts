import { words } from '../../lib/words';

export const homeWords = words(
  {
    title: 'Ciao, {{displayName}}',
    access: {
      title: 'Il tuo accesso',
      usable: 'Il tuo account può essere usato: niente lo impedisce.',
      held: 'Qualcosa ora impedisce o limita l’uso del tuo account:',
    },
    account: { title: 'Il tuo account', userName: 'Nome utente', role: 'Sei' },
    collaborators: {
      title: 'I tuoi collaboratori',
      none: 'Non ci sono ancora collaboratori.',
      open: 'Apri i collaboratori',
    },
    invoices: {
      title: 'Fatture da pagare',
      none: 'Non c’è niente da pagare.',
      others: 'Ce ne sono altre.',
      open: 'Apri le fatture',
    },
    permissions: { title: 'Che cosa puoi fare' },
    soon: {
      password_zero: 'La tua password scade entro un giorno: {{when}}. Puoi cambiarla già ora.',
      password_one: 'La tua password scade fra un giorno: {{when}}. Puoi cambiarla già ora.',
      password_other: 'La tua password scade fra {{count}} giorni: {{when}}.',
      factor: 'Il secondo fattore ti verrà chiesto a partire da questo momento: {{when}}. Puoi impostarlo già ora.',
      address: 'Le nostre e-mail non ti raggiungono: indica un indirizzo, o non potremo mandarti un collegamento.',
      asked: 'Il nuovo indirizzo {{email}} aspetta la tua conferma: apri il collegamento che ti abbiamo mandato lì.',
    },
    security: {
      title: 'Sicurezza',
      text: 'Cambia la password, guarda dove hai fatto l’accesso, imposta un secondo fattore.',
      open: 'Apri la sicurezza',
    },
    roles: {
      principal: 'il titolare: gli account dei collaboratori li gestisci tu',
      collaborator: 'un collaboratore',
      support: 'dell’assistenza',
      administrator: 'un amministratore del servizio',
    },
  },
  {
    title: 'Hello, {{displayName}}',
    access: {
      title: 'Your access',
      usable: 'Your account can be used: nothing stands in its way.',
      held: 'Your account can’t be used in full now:',
    },
    account: { title: 'Your account', userName: 'User name', role: 'You are' },
    collaborators: {
      title: 'Your collaborators',
      none: 'There are no collaborators yet.',
      open: 'Open the collaborators',
    },
    invoices: {
      title: 'Invoices to pay',
      none: 'There is nothing to pay.',
      others: 'There are others.',
      open: 'Open the invoices',
    },
    permissions: { title: 'What you may do' },
    soon: {
      password_zero: 'Your password expires within a day, {{when}}. You can change it now.',
      password_one: 'Your password expires in one day, {{when}}. You can change it now.',
      password_other: 'Your password expires in {{count}} days, {{when}}.',
      factor: 'You will be asked for a second factor from this moment: {{when}}. You can set it up now.',
      address: 'Our mails don’t reach you: give an address, or we can’t send you a link.',
      asked: 'The new address {{email}} waits for you to confirm it: open the link that we sent there.',
    },
    security: {
      title: 'Security',
      text: 'Change your password, see where you are signed in, set up a second factor.',
      open: 'Open security',
    },
    roles: {
      principal: 'the principal: the accounts of the collaborators are yours to manage',
      collaborator: 'a collaborator',
      support: 'of support',
      administrator: 'an administrator of the service',
    },
  },
);
