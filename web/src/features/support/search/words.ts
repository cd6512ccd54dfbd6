import { words } from '../../../lib/words';

export const accountSearchWords = words(
  {
    title: 'Assistenza',
    search: 'Cerca un account',
    label: 'Che cosa sai dell’account?',
    canBe:
      'Nome utente, indirizzo e-mail, telefono, nome; oppure nome, partita IVA o codice fiscale del cliente. Un errore di battitura non è un problema.',
    submit: 'Cerca',
    written: 'Ogni ricerca resta scritta: chi ha cercato, che cosa e da dove.',
    found_one: 'Un account corrisponde.',
    found_other: '{{count}} account corrispondono.',
    foundAndMore: 'I primi {{count}}, a cominciare dai più simili. Se non c’è, scrivi qualcosa di più.',
    none: 'Nessun account corrisponde a «{{q}}». Prova con un’altra cosa che la persona sa: l’indirizzo e-mail, il telefono, la partita IVA. Numeri con un errore non si trovano.',
    roles: {
      principal: 'titolare',
      collaborator: 'collaboratore',
      support: 'assistenza',
      administrator: 'amministratore del servizio',
    },
    matches: {
      exact: '{{field}}: è proprio così',
      beginning: '{{field}}: comincia così',
      part: '{{field}}: ne è una parte',
      resembling: '{{field}}: quasi così',
    },
  },
  {
    title: 'Support desk',
    search: 'Find an account',
    label: 'What do you know of the account?',
    canBe:
      'User name, e-mail address, phone, name; or name, VAT number or tax code of the customer. A slip in typing doesn’t matter.',
    submit: 'Search',
    written: 'Each search is written down: who looked, for what, from where.',
    found_one: 'One account matches.',
    found_other: '{{count}} accounts match.',
    foundAndMore: 'The first {{count}}, the best first. If it isn’t there, type more.',
    none: 'No account matches “{{q}}”. Try something else that the person knows: the e-mail address, the phone, the VAT number. Numbers with a slip are not found.',
    roles: {
      principal: 'principal',
      collaborator: 'collaborator',
      support: 'support',
      administrator: 'administrator of the service',
    },
    matches: {
      exact: '{{field}}: exactly this',
      beginning: '{{field}}: begins with this',
      part: '{{field}}: contains this',
      resembling: '{{field}}: almost this',
    },
  },
);
