import { words } from '../platform/i18n';

/** What the command line says besides what the rooms do. */
export const commandLineWords = words(
  {
    answers: {
      customer: 'Cliente {{name}}: {{id}}',
      account: 'Account {{userName}}: {{id}}',
      activationMail: {
        queued: 'L’e-mail di attivazione per {{email}} è in coda: la manda il servizio, appena è in funzione.',
        no_address:
          'Senza un indirizzo e-mail non parte nessun collegamento: le credenziali dovrà ripristinarle l’assistenza.',
      },
      upToDate: 'Lo schema è già aggiornato.',
      chain: {
        whole: '{{chain}}  integra   {{length}} voci, ultima impronta {{head}}',
        broken: '{{chain}}  ALTERATA alla voce {{brokenAt}} di {{length}}, ultima impronta registrata {{head}}',
      },
      explain: {
        roles: {
          principal: 'titolare di {{customer}}',
          collaborator: 'collaboratore di {{customer}}',
          support: 'assistenza',
          administrator: 'amministrazione del servizio',
        },
        usable: 'L’account può essere usato.',
        notUsable: 'L’account non può essere usato:',
        deactivated: 'L’account è stato disattivato il {{at}}.',
        since: 'dal',
        until: 'fino a',
        untilLifted: 'quando viene tolto',
        placedBy: 'messo da',
        reason: 'motivo',
        liftedBy: 'lo toglie',
        nextStep: 'ora',
        letters: 'Ultime e-mail:',
        noLetters: 'Nessuna e-mail.',
        letterStates: { queued: 'in coda', sent: 'inviata', delayed: 'in ritardo', failed: 'non consegnata' },
      },
      letters: {
        none: 'Nessuna e-mail e nessun messaggio.',
        states: { queued: 'in coda', sent: 'consegnato al server', delayed: 'in ritardo', failed: 'non consegnato' },
        withheld: {
          no_gateway: 'non mandato: il servizio non manda messaggi',
          country_not_served: 'non mandato: numero di un Paese escluso',
          number_has_had_enough: 'non mandato: il numero ne ha ricevuti abbastanza',
          network_has_had_enough: 'non mandato: chiesti troppi da una stessa rete',
          day_is_full: 'non mandato: raggiunto il limite del giorno',
        },
      },
      recover: {
        send_user_names: 'Il nome utente viene mandato per e-mail.',
        send_link: 'Un collegamento per scegliere una nuova password viene mandato per e-mail.',
        send_code:
          'Un codice per scegliere una nuova password viene mandato per SMS, se nessun blocco richiede l’e-mail.',
        ambiguous: 'Non dice per chi: appartiene a più clienti o account. Usa invece {{instead}}.',
        ask_principal: 'Può aiutare solo il titolare.',
        ask_support: 'Per questo account non c’è un indirizzo e-mail: le credenziali deve ripristinarle l’assistenza.',
        not_found: 'Non appartiene a nessuno.',
        sentTo: 'Il servizio scrive a {{sentTo}}, appena è in funzione.',
      },
      import: {
        progress:
          '{{share}} %  {{customers}} clienti, {{accounts}} account importati, {{alreadyThere}} già presenti, {{refused}} rifiutati',
        done: '{{customers}} clienti con {{accounts}} account importati, {{alreadyThere}} già presenti, {{refused}} rifiutati.',
        dryRun:
          'Prova: nulla è stato scritto. {{customers}} clienti con {{accounts}} account si possono importare, {{alreadyThere}} già presenti, {{refused}} rifiutati.',
        interrupted: 'Interrotto: lo stesso comando riprende da qui.',
        fault: 'riga {{line}}{{customer}}: {{field}}{{message}}',
      },
    },
    faults: {
      repeated_column: 'La colonna c’è due volte.',
      contradicts: 'Due righe dello stesso cliente dicono cose diverse.',
      no_principal: 'Nessun account ha il ruolo principal.',
      several_principals: 'Più di un account ha il ruolo principal.',
      not_of_principal: 'Dopo la barra ci vuole il nome utente del titolare del cliente.',
      unsupported_hash: 'Il formato non è supportato, è danneggiato, o la verifica costerebbe troppo.',
      without_value: 'È confermato un valore che non c’è.',
      principal_needs_none: 'Il titolare può già tutto: non ha permessi.',
      repeated: 'È già alla riga {{first}} del file.',
      not_utf8: 'Contiene byte che non sono UTF-8: salva il file in UTF-8.',
      not_json: 'Non è un oggetto JSON.',
      not_csv: 'Da qui il file non è leggibile come CSV: quel che segue, e il cliente che sta qui, resta fuori.',
      cells: 'La riga ha {{found}} celle, l’intestazione {{wanted}}.',
    },
  },
  {
    answers: {
      customer: 'Customer {{name}}: {{id}}',
      account: 'Account {{userName}}: {{id}}',
      activationMail: {
        queued: 'The activation mail to {{email}} is queued: the service sends it, as soon as it runs.',
        no_address: 'Without an e-mail address no link goes out: staff will have to restore the credentials.',
      },
      upToDate: 'The schema is up to date.',
      chain: {
        whole: '{{chain}}  whole   {{length}} entries, last hash {{head}}',
        broken: '{{chain}}  BROKEN at entry {{brokenAt}} of {{length}}, last hash on record {{head}}',
      },
      explain: {
        roles: {
          principal: 'principal of {{customer}}',
          collaborator: 'collaborator of {{customer}}',
          support: 'support',
          administrator: 'administrator of the service',
        },
        usable: 'The account can be used.',
        notUsable: 'The account can’t be used:',
        deactivated: 'The account was deactivated on {{at}}.',
        since: 'since',
        until: 'until',
        untilLifted: 'it is lifted',
        placedBy: 'placed by',
        reason: 'reason',
        liftedBy: 'lifted by',
        nextStep: 'now',
        letters: 'Latest mails:',
        noLetters: 'No mails.',
        letterStates: { queued: 'queued', sent: 'sent', delayed: 'delayed', failed: 'failed' },
      },
      letters: {
        none: 'No mails and no text messages.',
        states: { queued: 'queued', sent: 'sent', delayed: 'delayed', failed: 'failed' },
        withheld: {
          no_gateway: 'not sent: the service sends no text messages',
          country_not_served: 'not sent: a number of a country that is left out',
          number_has_had_enough: 'not sent: the number has had enough',
          network_has_had_enough: 'not sent: too many asked for from one network',
          day_is_full: 'not sent: the limit of the day is reached',
        },
      },
      recover: {
        send_user_names: 'The user name is mailed.',
        send_link: 'A link to choose a new password is mailed.',
        send_code: 'A code to choose a new password is sent by text message, unless a hold asks for the mail.',
        ambiguous: 'It doesn’t say for whom: it belongs to several customers or accounts. Use {{instead}} instead.',
        ask_principal: 'Only the principal can help.',
        ask_support: 'There is no e-mail address for this account: staff have to restore the credentials.',
        not_found: 'It belongs to nobody.',
        sentTo: 'The service writes to {{sentTo}}, as soon as it runs.',
      },
      import: {
        progress:
          '{{share}} %  {{customers}} customers, {{accounts}} accounts imported, {{alreadyThere}} there already, {{refused}} refused',
        done: '{{customers}} customers with {{accounts}} accounts imported, {{alreadyThere}} there already, {{refused}} refused.',
        dryRun:
          'A dry run: nothing was written. {{customers}} customers with {{accounts}} accounts can be imported, {{alreadyThere}} are there already, {{refused}} refused.',
        interrupted: 'Interrupted: the same command goes on from here.',
        fault: 'line {{line}}{{customer}}: {{field}}{{message}}',
      },
    },
    faults: {
      repeated_column: 'The column is there twice.',
      contradicts: 'Two lines of the same customer say different things.',
      no_principal: 'No account has the role principal.',
      several_principals: 'More than one account has the role principal.',
      not_of_principal: 'After the slash the user name of the customer’s principal is due.',
      unsupported_hash: 'The format is not supported, or it is damaged, or verifying it would cost too much.',
      without_value: 'What is confirmed is not there.',
      principal_needs_none: 'The principal may do everything, and has no permissions.',
      repeated: 'It stands on line {{first}} of the file already.',
      not_utf8: 'It has bytes that are not UTF-8: save the file as UTF-8.',
      not_json: 'This is no JSON object.',
      not_csv:
        'From here on the file can’t be read as CSV: what follows, and the customer that stands here, is left out.',
      cells: 'The line has {{found}} cells, the header {{wanted}}.',
    },
  },
);
