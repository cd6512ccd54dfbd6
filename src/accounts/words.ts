import { words } from '../platform/i18n';

export const accountWords = words(
  {
    problems: {
      'accounts/user-name-taken': { title: 'Questo nome utente è già in uso', detail: 'Scegline un altro.' },
      'accounts/malformed-identifier': {
        title: 'Un dato non è scritto correttamente',
        detail: 'Controlla i campi indicati.',
      },
      'accounts/unacceptable-password': {
        title: 'Questa password non può essere usata',
        detail: 'Scegline una che rispetti tutte le regole indicate.',
      },
      'accounts/not-found': { title: 'Questo account non esiste', detail: 'Controlla l’identificativo dell’account.' },
      'accounts/deactivated': {
        title: 'Questo account è stato disattivato',
        detail: 'Non può più essere modificato. Se serve ancora, creane uno nuovo.',
      },
      'accounts/already-disabled': {
        title: 'L’account è già disabilitato, con un’altra fine',
        detail: 'Togli prima il blocco che c’è, poi disabilita di nuovo.',
      },
      'accounts/no-address': {
        title: 'L’account non ha un indirizzo e-mail',
        detail: 'Non c’è un indirizzo da confermare o da bloccare.',
      },
      'accounts/end-not-in-future': {
        title: 'La fine deve essere nel futuro',
        detail: 'Indica un momento che deve ancora venire, o nessuno.',
      },
      'accounts/refresh-refused': { title: 'La sessione non può continuare', detail: 'Accedi di nuovo.' },
      'accounts/session-not-found': {
        title: 'Questa sessione non esiste o è già terminata',
        detail: 'Aggiorna l’elenco delle sessioni.',
      },
      'accounts/too-busy': {
        title: 'In questo momento ci sono troppe richieste',
        detail: 'Riprova fra qualche secondo.',
      },
      'accounts/has-an-address': {
        title: 'Per questo account c’è un indirizzo e-mail',
        detail: 'Manda un collegamento per scegliere una nuova password: nessun altro deve conoscerla.',
      },
      'accounts/needs-a-link': {
        title: 'Questo account aspetta un collegamento',
        detail: 'Una password provvisoria non lo aprirebbe: serve un indirizzo a cui mandare il collegamento.',
      },
    },
    letters: {
      accounts: {
        'password-expires': 'Avviso che la password scade',
        'account-disabled': 'Notizia che l’account è stato disabilitato',
        'account-enabled': 'Notizia che l’account è stato riabilitato',
      },
    },
    policy: {
      effects: {
        passwordMinimumLength:
          'Vale per ogni nuova password. Quelle di oggi restano valide finché non vengono cambiate.',
        passwordMinimumLengthWithSecondFactor:
          'Vale per ogni nuova password di chi accede con un secondo fattore. Quelle di oggi restano valide.',
        passwordHistory: 'Vale per ogni nuova password.',
        passwordAgeDays: 'Le password di oggi scadono in un altro giorno, contato da quando sono state scelte.',
        resetLinkHours: 'Vale per i collegamenti mandati da ora in poi.',
        activationLinkDays: 'Vale per i collegamenti mandati da ora in poi.',
        disclosure: 'Vale per chi chiede di recuperare l’accesso da ora in poi.',
        lockAfter: 'Vale dalla prossima password sbagliata. Chi è bloccato resta bloccato.',
        lockMinutes: 'Vale per i prossimi blocchi. Quelli di oggi finiscono come previsto.',
        secondFactor: 'Vale dal prossimo accesso. Finché è obbligatorio, le password non scadono.',
        secondFactorGraceDays: 'Vale subito, anche per chi è già in attesa.',
        overdueInvoicesThatHold: 'Vale subito: chi ha tante fatture scadute viene bloccato, chi ne ha meno si sblocca.',
      },
      profiles: {
        standard: { title: 'Standard', description: 'Quello che ha deciso chi gestisce il servizio.' },
        pci_dss: {
          title: 'PCI DSS',
          description: 'Quello che PCI DSS v4.0.1 chiede dove la password è il solo fattore di autenticazione.',
        },
        strict: {
          title: 'Rigoroso',
          description:
            'Password più lunghe e cambiate più spesso, collegamenti che durano poco, blocco dopo quattro errori.',
        },
      },
    },
    accounts: { oneOfLast_one: 'l’ultima usata', oneOfLast_other: 'una delle ultime {{count}} usate' },
    faults: {
      taken: 'È già in uso.',
      not_in_future: 'Deve essere nel futuro.',
      identifier_length: 'La lunghezza non è giusta: controlla che non manchi niente e che niente sia di troppo.',
      identifier_characters: 'Contiene caratteri non ammessi.',
      identifier_form: 'Non è scritto nella forma giusta: controlla che non manchi niente e che niente sia di troppo.',
      identifier_mixed_scripts: 'Mescola lettere di alfabeti diversi.',
      identifier_look_alike: 'Contiene lettere che si confondono con altre.',
      identifier_not_own_address: 'Ha la forma di un indirizzo e-mail che non è quello dell’account.',
      identifier_domain: 'Il dominio dell’indirizzo non può esistere.',
      identifier_country: 'Il paese non è valido.',
      identifier_office: 'Nessuna partita IVA ha queste cifre: controlla di averle scritte bene.',
      identifier_date: 'La data di nascita non è possibile.',
      identifier_check_digit: 'Il carattere di controllo non torna: controlla di averlo scritto bene.',
      password_too_short: 'Almeno {{minimum}} caratteri.',
      password_too_long: 'Al massimo {{maximum}} caratteri.',
      password_too_common: 'È fra le password più comuni.',
      password_breached: 'È fra le password rubate altrove e ormai note: chi vuole entrare le prova.',
      password_one_time: 'È la password provvisoria: scegline un’altra.',
      password_contains_name: 'Contiene un nome dell’account.',
      password_control_characters: 'Contiene caratteri di controllo.',
      password_used_before: 'È $t(accounts.oneOfLast, {"count": {{remembered}} }).',
    },
  },
  {
    problems: {
      'accounts/user-name-taken': { title: 'This user name is taken', detail: 'Choose another one.' },
      'accounts/malformed-identifier': {
        title: 'Something is not written correctly',
        detail: 'Check the fields named here.',
      },
      'accounts/unacceptable-password': {
        title: 'This password can’t be used',
        detail: 'Choose one that follows all the rules named here.',
      },
      'accounts/not-found': { title: 'There is no such account', detail: 'Check the id of the account.' },
      'accounts/deactivated': {
        title: 'This account was deactivated',
        detail: 'It can no longer be changed. If it is still needed, create a new one.',
      },
      'accounts/already-disabled': {
        title: 'The account is disabled already, until another moment',
        detail: 'Lift the hold that is there first, then disable it again.',
      },
      'accounts/no-address': {
        title: 'The account has no e-mail address',
        detail: 'There is none to confirm or to block.',
      },
      'accounts/end-not-in-future': {
        title: 'The end must be in the future',
        detail: 'Name a moment that is still to come, or none.',
      },
      'accounts/refresh-refused': { title: 'The session can’t go on', detail: 'Sign in again.' },
      'accounts/session-not-found': {
        title: 'There is no such session, or it is over',
        detail: 'Read the list of sessions again.',
      },
      'accounts/too-busy': {
        title: 'There are too many requests at the moment',
        detail: 'Try again in a few seconds.',
      },
      'accounts/has-an-address': {
        title: 'There is an e-mail address for this account',
        detail: 'Have a link sent to choose a new password: nobody else needs to know it.',
      },
      'accounts/needs-a-link': {
        title: 'This account waits for a link',
        detail: 'A one-time password would not open it: there must be an address to which the link can go.',
      },
    },
    letters: {
      accounts: {
        'password-expires': 'Notice that the password expires',
        'account-disabled': 'Notice that the account was disabled',
        'account-enabled': 'Notice that the account was enabled again',
      },
    },
    policy: {
      effects: {
        passwordMinimumLength: 'Counts for every new password. Those of today stay good until they are changed.',
        passwordMinimumLengthWithSecondFactor:
          'Counts for every new password of who is asked for a second factor. Those of today stay good.',
        passwordHistory: 'Counts for every new password.',
        passwordAgeDays: 'The passwords of today expire on another day, counted from when they were chosen.',
        resetLinkHours: 'Counts for links that are sent from now on.',
        activationLinkDays: 'Counts for links that are sent from now on.',
        disclosure: 'Counts for those who ask to get back in from now on.',
        lockAfter: 'Counts from the next wrong password. Whoever is locked stays so.',
        lockMinutes: 'Counts for locks to come. Those of today end as they would have.',
        secondFactor: 'Counts from the next sign-in. While it is required, passwords don’t expire.',
        secondFactorGraceDays: 'Counts at once, also for those who are within that time already.',
        overdueInvoicesThatHold:
          'Counts at once: with so many overdue invoices the customer is held, with fewer it is not.',
      },
      profiles: {
        standard: { title: 'Standard', description: 'What those who run the service have decided.' },
        pci_dss: {
          title: 'PCI DSS',
          description: 'What PCI DSS v4.0.1 asks for where the password is the only factor.',
        },
        strict: {
          title: 'Strict',
          description: 'Longer passwords that are changed more often, short-lived links, a lock after four mistakes.',
        },
      },
    },
    accounts: { oneOfLast_one: 'the last one', oneOfLast_other: 'one of the last {{count}}' },
    faults: {
      taken: 'It is taken.',
      not_in_future: 'It must be in the future.',
      identifier_length: 'The length is not right: look for what is missing, or too much.',
      identifier_characters: 'It has characters that are not allowed.',
      identifier_form: 'The form is not right: look for what is missing, or too much.',
      identifier_mixed_scripts: 'It mixes letters of different alphabets.',
      identifier_look_alike: 'It has letters that look like others.',
      identifier_not_own_address: 'It has the form of an e-mail address that is not the account’s own.',
      identifier_domain: 'The domain of the address can’t exist.',
      identifier_country: 'The country is not valid.',
      identifier_office: 'No VAT number has these digits: look for a typing error.',
      identifier_date: 'The date of birth is not possible.',
      identifier_check_digit: 'The check character doesn’t match: look for a typing error.',
      password_too_short: 'At least {{minimum}} characters.',
      password_too_long: 'At most {{maximum}} characters.',
      password_too_common: 'It is among the most common passwords.',
      password_breached:
        'It is among the passwords that were stolen elsewhere and are known: whoever wants to get in tries them.',
      password_one_time: 'It is the one-time password: choose another.',
      password_contains_name: 'It contains a name of the account.',
      password_control_characters: 'It contains control characters.',
      password_used_before: 'It is $t(accounts.oneOfLast, {"count": {{remembered}} }) used.',
    },
  },
);
