import { words } from '../platform/i18n';

export const recoveryWords = words(
  {
    problems: {
      'recovery/no-address-on-file': {
        title: 'Per questo account non c’è un indirizzo e-mail',
        detail: 'Il collegamento non può essere inviato: serve un indirizzo, o l’aiuto dell’assistenza.',
      },
      'recovery/nothing-to-renew': {
        title: 'Non serve un nuovo collegamento',
        detail:
          'Il collegamento vale ancora, oppure la password è già stata scelta o la richiesta ritirata. Prova ad accedere.',
      },
      'recovery/code-refused': {
        title: 'Il codice non va bene',
        detail:
          'È sbagliato, oppure è scaduto, è stato sostituito da uno più recente o provato troppe volte. Controllalo, o fattene mandare un altro.',
      },
      'recovery/address-already-yours': {
        title: 'È già il tuo indirizzo',
        detail: 'Le nostre e-mail arrivano già lì. Per cambiarlo indicane un altro.',
      },
      'recovery/address-blocked': {
        title: 'A questo indirizzo non scriviamo più',
        detail: 'L’assistenza ha trovato che è di qualcun altro. Indicane un altro, o rivolgiti all’assistenza.',
      },
      'recovery/link-of-another-account': {
        title: 'Questo indirizzo è stato chiesto da un altro account',
        detail:
          'Esci, accedi con l’account da cui l’hai chiesto e apri di nuovo il collegamento. Se non hai chiesto niente, non serve altro: l’indirizzo resta fuori da ogni account.',
      },
      'recovery/mailed-link-needed': {
        title: 'Questo account si riapre solo con il collegamento mandato per e-mail',
        detail:
          'Chiedi la nuova password con il nome utente: ti mandiamo il collegamento. Senza un indirizzo registrato, rivolgiti al titolare o all’assistenza.',
      },
      'recovery/phone-not-reachable': {
        title: 'A questo numero non mandiamo messaggi',
        detail: 'Il servizio manda messaggi solo ad alcuni Paesi. Usa un altro numero, o fai a meno del telefono.',
      },
      'recovery/too-many-new-addresses': {
        title: 'Nell’ultima ora hai già chiesto molti collegamenti',
        detail:
          'L’ultimo che è partito vale ancora: controlla di aver scritto bene l’indirizzo. Più tardi potrai chiederne un altro.',
      },
      'recovery/too-many-text-messages': {
        title: 'Sono già stati mandati molti messaggi',
        detail:
          'L’ultimo codice ricevuto vale ancora dieci minuti da quando è stato chiesto. Più tardi potrai farne mandare un altro.',
      },
    },
    faults: {
      exactly_one_of: 'Indica uno solo di questi: {{fields}}.',
      address_already_yours: 'È già il tuo indirizzo.',
      address_blocked: 'A questo indirizzo l’assistenza non fa più scrivere.',
      code_refused: 'Il codice è sbagliato o non vale più.',
    },
    recovery: {
      fromLast_one: 'dall’ultima',
      fromLast_other: 'dalle ultime {{count}}',
      ways: {
        user_name: 'il nome utente',
        email: 'l’indirizzo e-mail',
        tax_number: 'la partita IVA o il codice fiscale',
        phone: 'il numero di telefono',
      },
      answers: {
        accepted_mail: 'Se conosciamo quello che hai indicato, un’e-mail è in arrivo all’indirizzo registrato.',
        accepted_phone: 'Se conosciamo quello che hai indicato, un messaggio con un codice è in arrivo a quel numero.',
        sent_mail: 'Un’e-mail è in arrivo all’indirizzo registrato. Se ne abbiamo già mandate molte, vale l’ultima.',
        sent_phone: 'Un messaggio è in arrivo a quel numero. Se ne abbiamo già mandati molti, vale l’ultimo.',
        not_found_mail: 'Non troviamo quello che hai indicato. Controlla di averlo scritto bene.',
        not_found_phone: 'Nessuno ha confermato questo numero. Controllalo, o usa un’altra strada.',
        ambiguous_mail:
          'Quello che hai indicato appartiene a più clienti. Usa invece {{instead}}; se anche così non basta, rivolgiti all’assistenza.',
        ambiguous_phone: 'Questo numero appartiene a più account. Usa invece {{instead}}.',
        ask_principal_mail: 'Rivolgiti al titolare del tuo account.',
        ask_principal_phone: 'Rivolgiti al titolare del tuo account.',
        ask_support_mail:
          'Per questo account non c’è un indirizzo e-mail. Rivolgiti all’assistenza, che può ripristinare le credenziali iniziali: può avere un costo.',
        ask_support_phone: 'Rivolgiti all’assistenza.',
      },
      ifNothingComes: {
        wait_mail: 'Aspetta dieci minuti: la posta a volte ci mette un po’.',
        look_mail: 'Guarda anche nella posta indesiderata e nelle altre cartelle.',
        check_mail:
          'Controlla quello che hai scritto. Va tutto all’indirizzo registrato per l’account, che può non essere quello che usi ora: il titolare o l’assistenza possono vedere dove e quando.',
        wait_phone: 'Aspetta qualche minuto.',
        look_phone: 'Guarda che il telefono sia acceso e riceva messaggi.',
        check_phone: 'Controlla il numero. Funziona solo se l’hai confermato prima: altrimenti usa il nome utente.',
      },
      report: {
        closed: 'L’account viene bloccato finché non scegli una nuova password.',
        sessions: 'Tutte le sessioni aperte terminano subito.',
        links: 'I collegamenti e i codici mandati finora non valgono più.',
        phone: 'Un numero di telefono confermato negli ultimi sette giorni viene tolto.',
        factors:
          'I dispositivi ricordati chiedono di nuovo il secondo codice, e i codici di recupero creati negli ultimi sette giorni non valgono più. Un’app di autenticazione resta.',
        address: 'L’indirizzo del tuo account torna {{address}}.',
        mail: 'All’indirizzo registrato arriva un’e-mail per scegliere una nuova password.',
      },
    },
    rules: {
      too_short: 'Almeno {{minimum}} caratteri',
      too_long: 'Al massimo {{maximum}} caratteri',
      too_common: 'Non fra le password più comuni',
      contains_name: 'Senza il tuo nome, il nome utente o quello dell’azienda',
      control_characters: 'Senza caratteri di controllo',
      used_before: 'Diversa $t(recovery.fromLast, {"count": {{remembered}} })',
    },
  },
  {
    problems: {
      'recovery/no-address-on-file': {
        title: 'There is no e-mail address for this account',
        detail: 'The link can’t be sent: it takes an address, or the help of support.',
      },
      'recovery/nothing-to-renew': {
        title: 'A new link is not needed',
        detail:
          'The link still works, or the password has been chosen already, or the request was withdrawn. Try to sign in.',
      },
      'recovery/code-refused': {
        title: 'The code is not good',
        detail:
          'It is wrong, or it has expired, was replaced by a newer one or tried too often. Check it, or have another one sent.',
      },
      'recovery/address-already-yours': {
        title: 'It is your address already',
        detail: 'Our mails arrive there already. To change it, give another one.',
      },
      'recovery/address-blocked': {
        title: 'We no longer write to this address',
        detail: 'Support has found that it is somebody else’s. Give another one, or ask support.',
      },
      'recovery/link-of-another-account': {
        title: 'Another account has asked for this address',
        detail:
          'Sign out, sign in to the account that asked for it and open the link again. If you have asked for nothing, there is nothing to do: the address goes to no account.',
      },
      'recovery/mailed-link-needed': {
        title: 'This account opens only with the link that is mailed',
        detail:
          'Ask for the new password with the user name: we mail you the link. Without an address on file, ask your principal or support.',
      },
      'recovery/phone-not-reachable': {
        title: 'We send no messages to this number',
        detail: 'The service sends messages to some countries only. Use another number, or do without a phone.',
      },
      'recovery/too-many-new-addresses': {
        title: 'You have asked for many links within the last hour',
        detail:
          'The latest one still works: check that the address is written right. Later you can ask for another one.',
      },
      'recovery/too-many-text-messages': {
        title: 'Many messages have been sent already',
        detail:
          'The latest code is good for ten minutes from when it was asked for. Later you can have another one sent.',
      },
    },
    faults: {
      exactly_one_of: 'Give exactly one of these: {{fields}}.',
      address_already_yours: 'It is your address already.',
      address_blocked: 'Support lets no mail go to this address any more.',
      code_refused: 'The code is wrong or no longer good.',
    },
    recovery: {
      fromLast_one: 'one',
      fromLast_other: '{{count}}',
      ways: {
        user_name: 'the user name',
        email: 'the e-mail address',
        tax_number: 'the VAT number or tax code',
        phone: 'the phone number',
      },
      answers: {
        accepted_mail: 'If we know what you gave, a mail is on its way to the address on file.',
        accepted_phone: 'If we know what you gave, a message with a code is on its way to that number.',
        sent_mail:
          'A mail is on its way to the address on file. If we have sent many already, the latest is the one to use.',
        sent_phone:
          'A message is on its way to that number. If we have sent many already, the latest is the one to use.',
        not_found_mail: 'We don’t find what you gave. Check that it is written right.',
        not_found_phone: 'Nobody has confirmed this number. Check it, or take another way.',
        ambiguous_mail:
          'What you gave belongs to several customers. Use {{instead}} instead; if that isn’t enough either, ask support.',
        ambiguous_phone: 'This number belongs to several accounts. Use {{instead}} instead.',
        ask_principal_mail: 'Ask the principal of your account.',
        ask_principal_phone: 'Ask the principal of your account.',
        ask_support_mail:
          'There is no e-mail address for this account. Ask support, who can restore the initial credentials: it may cost a fee.',
        ask_support_phone: 'Ask support.',
      },
      ifNothingComes: {
        wait_mail: 'Wait for ten minutes: mail takes its time now and then.',
        look_mail: 'Look in the junk folder too, and in the others.',
        check_mail:
          'Check what you wrote. Everything goes to the address on file, which may not be the one that you use now: the principal or support can see where it went and when.',
        wait_phone: 'Wait for a few minutes.',
        look_phone: 'See that the phone is on and gets messages.',
        check_phone: 'Check the number. It works only if you have confirmed it before: else use the user name.',
      },
      report: {
        closed: 'The account is locked until you choose a new password.',
        sessions: 'All open sessions end at once.',
        links: 'Links and codes sent so far no longer work.',
        phone: 'A phone number confirmed within the last seven days is removed.',
        factors:
          'Remembered devices ask for the second code again, and recovery codes made within the last seven days no longer work. An authenticator app stays.',
        address: 'The address of your account is {{address}} again.',
        mail: 'A mail to choose a new password goes to the address on file.',
      },
    },
    rules: {
      too_short: 'At least {{minimum}} characters',
      too_long: 'At most {{maximum}} characters',
      too_common: 'Not one of the most common passwords',
      contains_name: 'Without your name, the user name or that of the company',
      control_characters: 'Without control characters',
      used_before: 'Different from the last $t(recovery.fromLast, {"count": {{remembered}} })',
    },
  },
);
