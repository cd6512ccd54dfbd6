import { words } from '../../platform/i18n';

/** What the commands of the desk say. */
export const supportCommandWords = words(
  {
    answers: {
      support: {
        nobody: 'Non si trova nessuno.',
        checks: {
          none: 'Nessuna verifica.',
          called_back: 'richiamata a un numero conosciuto',
          document_seen: 'documento visto',
          known_answers: 'risposte che sa solo la persona',
          in_person: 'di persona',
        },
        account: {
          state: 'stato',
          principal: 'titolare',
          numbers: 'partita IVA, codice fiscale',
          email: 'e-mail',
          phone: 'telefono',
          permissions: 'permessi',
          secondFactor: 'secondo fattore',
          none: 'nessuno',
          unconfirmed: 'non confermato',
          refused: 'i server di posta lo rifiutano dal {{at}}',
          blocked: 'bloccato dall’assistenza dal {{at}}',
        },
        reset: {
          password:
            'La password di {{userName}} non varrebbe più, e l’account resterebbe sospeso finché non ne viene scelta un’altra.',
          sessions: 'Accessi in corso che verrebbero chiusi: {{count}}',
          mailPrograms: 'Programmi e app di posta che si fermerebbero: {{mailbox}}',
          link: 'Il collegamento andrebbe a {{address}}.',
        },
        hold_lifted: 'Il blocco su {{userName}} è stato tolto.',
        disabled: '{{userName}} è disabilitato.',
        password_reset:
          'La password di {{userName}} non vale più; il servizio manda il collegamento, appena è in funzione.',
        link_resent: 'Il servizio manda il collegamento a {{userName}}, appena è in funzione.',
        sessions_ended: 'Gli accessi in corso di {{userName}} sono chiusi.',
        factors_removed: 'Il secondo fattore di {{userName}} è stato tolto.',
        address_confirmed: 'L’indirizzo di {{userName}} è confermato.',
        address_blocked: 'L’indirizzo di {{userName}} è bloccato: non vi va più nessuna e-mail.',
        address_unblocked: 'L’indirizzo di {{userName}} riceve di nuovo le e-mail.',
      },
    },
  },
  {
    answers: {
      support: {
        nobody: 'Nobody is found.',
        checks: {
          none: 'No checks.',
          called_back: 'called back at a known number',
          document_seen: 'document seen',
          known_answers: 'answers that only the person knows',
          in_person: 'in person',
        },
        account: {
          state: 'state',
          principal: 'principal',
          numbers: 'VAT number, tax code',
          email: 'e-mail',
          phone: 'phone',
          permissions: 'permissions',
          secondFactor: 'second factor',
          none: 'none',
          unconfirmed: 'not confirmed',
          refused: 'mail servers have refused it since {{at}}',
          blocked: 'blocked by support since {{at}}',
        },
        reset: {
          password:
            'The password of {{userName}} would no longer work, and the account would be suspended until another is chosen.',
          sessions: 'Sessions that would end: {{count}}',
          mailPrograms: 'Mail programs and apps that would stop: {{mailbox}}',
          link: 'The link would go to {{address}}.',
        },
        hold_lifted: 'The hold on {{userName}} is lifted.',
        disabled: '{{userName}} is disabled.',
        password_reset: 'The password of {{userName}} no longer works; the service sends the link, as soon as it runs.',
        link_resent: 'The service sends the link to {{userName}}, as soon as it runs.',
        sessions_ended: '{{userName}} is signed out everywhere.',
        factors_removed: 'The second factor of {{userName}} is removed.',
        address_confirmed: 'The address of {{userName}} is confirmed.',
        address_blocked: 'The address of {{userName}} is blocked: no e-mail goes there.',
        address_unblocked: 'The address of {{userName}} gets e-mails again.',
      },
    },
  },
);
