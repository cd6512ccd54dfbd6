import { words } from '../platform/i18n';

export const collaboratorWords = words(
  {
    problems: {
      'collaborators/unknown-permission': {
        title: 'Questo permesso non esiste, o non su questo',
        detail: 'I permessi disponibili sono in /api/v1/permission-catalogue.',
      },
      'collaborators/unknown-mailbox': {
        title: 'Questa casella non esiste',
        detail: 'Le caselle del tuo account sono in /api/v1/mailboxes.',
      },
      'collaborators/contradictory-change': {
        title: 'La modifica si contraddice',
        detail:
          'Un permesso verrebbe dato e tolto insieme: quello che chiedi di dare ha bisogno di quello che chiedi di togliere.',
      },
      'collaborators/principal-only-permission': {
        title: 'Solo il titolare può dare o togliere questo permesso',
        detail: 'Chiedi al titolare dell’account.',
      },
      'collaborators/plan-limit-reached': {
        title: 'Il tuo piano prevede al massimo $t(collaborators.most, {"count": {{limit}} })',
        detail: 'Disattiva un collaboratore che non serve più, oppure passa a un piano più grande.',
      },
      'collaborators/not-activated-yet': {
        title: 'Questo collaboratore non ha ancora attivato l’account',
        detail: 'Non c’è una password da reimpostare: rimanda l’e-mail di attivazione.',
      },
      'collaborators/nothing-to-resend': {
        title: 'Questo collaboratore non aspetta nessun collegamento',
        detail: 'Se non riesce ad accedere, leggi il suo accesso: dice perché.',
      },
      'collaborators/address-is-their-own': {
        title: 'L’account è attivo: l’indirizzo può cambiarlo solo il collaboratore',
        detail: 'Se non può accedere, disattiva l’account e creane uno nuovo.',
      },
      'collaborators/not-a-collaborator': {
        title: 'Questo account non è di un collaboratore',
        detail: 'Un titolare può già fare tutto, e il suo account non si disattiva.',
      },
      'collaborators/mailbox-taken': {
        title: 'Questa casella appartiene a un altro cliente',
        detail: 'Controlla l’indirizzo.',
      },
    },
    faults: { wrong_scope: 'Questo permesso riguarda una casella (o l’intero cliente): indica la casella, o toglila.' },
    collaborators: {
      most_one: 'un collaboratore',
      most_other: '{{count}} collaboratori',
      states: {
        deactivated: 'Disattivato',
        awaiting_activation: 'In attesa',
        disabled: 'Disabilitato',
        suspended: 'Sospeso',
        locked: 'Bloccato',
        active: 'Attivo',
      },
      resetWarning:
        'La password attuale smette subito di funzionare e le sessioni aperte vengono chiuse. Il collaboratore resta sospeso finché non sceglie una nuova password dal collegamento inviato a {{address}}.',
    },
  },
  {
    problems: {
      'collaborators/unknown-permission': {
        title: 'There is no such permission, or not on this',
        detail: 'The permissions that there are stand in /api/v1/permission-catalogue.',
      },
      'collaborators/unknown-mailbox': {
        title: 'There is no such mailbox',
        detail: 'The mailboxes of your account stand in /api/v1/mailboxes.',
      },
      'collaborators/contradictory-change': {
        title: 'The change contradicts itself',
        detail: 'A permission would be granted and taken away: what you grant needs what you take away.',
      },
      'collaborators/principal-only-permission': {
        title: 'Only the principal grants this permission or takes it away',
        detail: 'Ask the principal of the account.',
      },
      'collaborators/plan-limit-reached': {
        title: 'Your plan allows $t(collaborators.most, {"count": {{limit}} }) at most',
        detail: 'Deactivate one that is no longer needed, or move to a larger plan.',
      },
      'collaborators/not-activated-yet': {
        title: 'This collaborator has not activated the account yet',
        detail: 'There is no password to reset: send the activation mail again.',
      },
      'collaborators/nothing-to-resend': {
        title: 'This collaborator is not waiting for a link',
        detail: 'If they can’t sign in, read their access: it says why.',
      },
      'collaborators/address-is-their-own': {
        title: 'The account is active: only the collaborator can change the address',
        detail: 'If they can’t sign in, deactivate the account and create a new one.',
      },
      'collaborators/not-a-collaborator': {
        title: 'This account is not a collaborator’s',
        detail: 'A principal may do everything already, and the account isn’t deactivated.',
      },
      'collaborators/mailbox-taken': {
        title: 'This mailbox belongs to another customer',
        detail: 'Check the address.',
      },
    },
    faults: {
      wrong_scope: 'This permission is on a mailbox (or on the whole customer): name the mailbox, or leave it out.',
    },
    collaborators: {
      most_one: 'one collaborator',
      most_other: '{{count}} collaborators',
      states: {
        deactivated: 'Deactivated',
        awaiting_activation: 'Awaiting activation',
        disabled: 'Disabled',
        suspended: 'Suspended',
        locked: 'Locked',
        active: 'Active',
      },
      resetWarning:
        'The present password stops working at once, and open sessions end. The collaborator is suspended until a new password is chosen through the link sent to {{address}}.',
    },
  },
);
