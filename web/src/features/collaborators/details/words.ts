import { words } from '../../../lib/words';

export const collaboratorWords = words(
  {
    title: 'Collaboratore',
    back: 'Tutti i collaboratori',
    missing: {
      title: 'Questo collaboratore non c’è',
      text: 'Questa pagina non porta a nessuno dei tuoi collaboratori. Cerca la persona nell’elenco.',
    },
    link: {
      works: 'Il collegamento mandato per e-mail vale: scade {{when}}.',
      over: 'Il collegamento mandato per e-mail non vale più: rimanda l’e-mail.',
      none: 'Non è ancora stato mandato nessun collegamento per scegliere la password: manda l’e-mail.',
      noAddress: 'Il collegamento per scegliere la password non si può mandare: non c’è un indirizzo e-mail.',
    },
    access: {
      title: 'Accesso',
      usable: 'Può accedere: niente lo impedisce.',
      held: 'Qualcosa ora impedisce o limita l’accesso:',
      deactivated: 'L’account è stato disattivato {{when}}. Non può più essere usato; la sua storia resta.',
    },
    account: {
      title: 'Account',
      userName: 'Nome utente',
      email: 'Indirizzo e-mail',
      noAddress: 'Nessuno: non può ricevere e-mail.',
      refused: 'La posta non arriva a questo indirizzo: i server la rifiutano ({{when}}).',
      blocked: 'L’assistenza ha fermato le e-mail a questo indirizzo ({{when}}).',
      theirOwn: 'Può cambiarlo solo il collaboratore. Se non può più accedere: disattiva l’account e creane uno nuovo.',
      created: 'Creato',
    },
    permissions: {
      title: 'Permessi',
      change: 'Cambia i permessi',
      granted: 'Verranno dati: {{permissions}}.',
      revoked: 'Verranno tolti: {{permissions}}.',
      same: 'Nessun cambiamento.',
      on: '{{permission}} ({{mailbox}})',
      save: 'Salva i permessi',
      cancel: 'Annulla',
      saved: 'I permessi sono salvati.',
    },
    letters: { title: 'Ultime e-mail', none: 'Nessuna e-mail.', to: 'a {{address}}', server: 'Il server: {{answer}}' },
    signIns: {
      title: 'Accessi degli ultimi sei mesi',
      none: 'Nessuno.',
      marks: { new_device: 'dispositivo nuovo', suspicious: 'insolito' },
    },
  },
  {
    title: 'Collaborator',
    back: 'All collaborators',
    missing: {
      title: 'There is no such collaborator',
      text: 'This page leads to none of your collaborators. Look for the person in the list.',
    },
    link: {
      works: 'The link in the mail works: it expires {{when}}.',
      over: 'The link in the mail no longer works: send the mail again.',
      none: 'No link to choose the password has been sent yet: send the mail.',
      noAddress: 'The link to choose the password can’t be sent: there is no e-mail address.',
    },
    access: {
      title: 'Access',
      usable: 'They can sign in: nothing stands in the way.',
      held: 'Something now prevents or limits their access:',
      deactivated: 'The account was deactivated {{when}}. It can’t be used any more; its history stays.',
    },
    account: {
      title: 'Account',
      userName: 'User name',
      email: 'E-mail address',
      noAddress: 'None: no mail can reach them.',
      refused: 'Mail does not arrive at this address: the servers refuse it ({{when}}).',
      blocked: 'Support has stopped mail to this address ({{when}}).',
      theirOwn:
        'Only the collaborator can change it. If they can’t sign in any more: deactivate the account and create a new one.',
      created: 'Created',
    },
    permissions: {
      title: 'Permissions',
      change: 'Change the permissions',
      granted: 'Will be granted: {{permissions}}.',
      revoked: 'Will be taken away: {{permissions}}.',
      same: 'No changes.',
      on: '{{permission}} ({{mailbox}})',
      save: 'Save the permissions',
      cancel: 'Cancel',
      saved: 'The permissions are saved.',
    },
    letters: { title: 'Last mails', none: 'No mails.', to: 'to {{address}}', server: 'The server: {{answer}}' },
    signIns: {
      title: 'Sign-ins of the last six months',
      none: 'None.',
      marks: { new_device: 'new device', suspicious: 'unusual' },
    },
  },
);
