import { words } from '../../../lib/words';

export const invitationWords = words(
  {
    title: 'Invita un collaboratore',
    back: 'Tutti i collaboratori',
    person: 'La persona',
    displayName: { label: 'Nome e cognome', missing: 'Scrivi il nome.' },
    chosenName: {
      label: 'Nome utente',
      description: 'Accederà come {{userName}}.',
      missing: 'Scegli un nome.',
      use: 'Usa {{name}}',
    },
    email: {
      label: 'Indirizzo e-mail',
      description: 'Qui arriva il collegamento per scegliere la password.',
      missing: 'Scrivi l’indirizzo.',
    },
    language: { label: 'Lingua delle e-mail', it: 'Italiano', en: 'Inglese' },
    permissions: 'Permessi',
    permissionsText: 'Puoi cambiarli quando vuoi.',
    submit: 'Manda l’invito',
    stillHere: 'Quello che hai scritto è ancora qui.',
    invited: {
      title: 'Invito mandato a {{displayName}}',
      text: 'Un’e-mail con il collegamento per scegliere la password è in partenza per {{email}}. Finché non la sceglie, il suo stato è «In attesa».',
      userName: 'Accederà come {{userName}}.',
      details: 'Apri i dettagli',
      another: 'Invita un’altra persona',
    },
  },
  {
    title: 'Invite a collaborator',
    back: 'All collaborators',
    person: 'The person',
    displayName: { label: 'Name and surname', missing: 'Type the name.' },
    chosenName: {
      label: 'User name',
      description: 'They will sign in as {{userName}}.',
      missing: 'Choose a name.',
      use: 'Use {{name}}',
    },
    email: {
      label: 'E-mail address',
      description: 'The link to choose the password goes here.',
      missing: 'Type the address.',
    },
    language: { label: 'Language of the mails', it: 'Italian', en: 'English' },
    permissions: 'Permissions',
    permissionsText: 'You can change them whenever you like.',
    submit: 'Send the invitation',
    stillHere: 'What you typed is still here.',
    invited: {
      title: '{{displayName}} is invited',
      text: 'A mail with the link to choose the password is on its way to {{email}}. Until they choose it, their state is “Awaiting activation”.',
      userName: 'They will sign in as {{userName}}.',
      details: 'Open the details',
      another: 'Invite somebody else',
    },
  },
);
