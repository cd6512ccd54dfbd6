import { words } from '../../lib/words';

export const insideWords = words(
  {
    skip: 'Vai al contenuto',
    navigation: 'Sezioni',
    sections: {
      home: 'Il mio account',
      collaborators: 'Collaboratori',
      invoices: 'Fatture',
      policy: 'Regole',
      activity: 'Attività',
      security: 'Sicurezza',
      support: 'Assistenza',
    },
    roles: {
      principal: 'titolare',
      collaborator: 'collaboratore',
      support: 'assistenza',
      administrator: 'amministratore',
    },
    menu: { label: '{{displayName}}: account e preferenze', signOut: 'Esci' },
    cancel: 'Annulla',
    fresh: {
      title: 'Conferma con la tua password',
      text: 'È un’operazione delicata: scrivi di nuovo la tua password.',
      password: 'La tua password',
      show: 'Mostra la password',
      hide: 'Nascondi la password',
      code: {
        email: 'Codice mandato a {{sentTo}}',
        totp: 'Codice dell’app di autenticazione',
        recovery_code: 'Codice di recupero',
      },
      submit: 'Conferma',
    },
    payOnly: {
      title: 'Ci sono fatture da pagare',
      text: 'Finché non sono pagate, qui puoi solo vederle e pagarle. Appena arriva il pagamento, tutto torna come prima.',
    },
  },
  {
    skip: 'Skip to the content',
    navigation: 'Sections',
    sections: {
      home: 'My account',
      collaborators: 'Collaborators',
      invoices: 'Invoices',
      policy: 'Policy',
      activity: 'Activity',
      security: 'Security',
      support: 'Support desk',
    },
    roles: {
      principal: 'principal',
      collaborator: 'collaborator',
      support: 'support',
      administrator: 'administrator',
    },
    menu: { label: '{{displayName}}: account and preferences', signOut: 'Sign out' },
    cancel: 'Cancel',
    fresh: {
      title: 'Confirm with your password',
      text: 'This is sensitive: type your password once more.',
      password: 'Your password',
      show: 'Show the password',
      hide: 'Hide the password',
      code: {
        email: 'Code sent to {{sentTo}}',
        totp: 'Code from the authenticator app',
        recovery_code: 'Recovery code',
      },
      submit: 'Confirm',
    },
    payOnly: {
      title: 'There are invoices to pay',
      text: 'Until they are paid, you can only see and pay them here. As soon as the payment arrives, everything is as before.',
    },
  },
);
