import { words } from '../../../lib/words';

export const staffActsWords = words(
  {
    title: 'Che cosa puoi fare',
    none: 'Ora non c’è niente che tu possa fare da qui.',
    nothing: {
      own: 'Questo è il tuo account: nessuno dell’assistenza agisce sul proprio. Chiedi a un collega amministratore.',
      colleague: 'Questo è l’account di un collega: solo un amministratore può agirvi.',
      deactivated: 'L’account è disattivato: non si può più fare niente. Ne resta la storia.',
    },
    groups: {
      access: 'Accesso',
      password: 'Password e secondo fattore',
      address: 'Indirizzo e-mail',
      owner: 'Titolare',
    },
    notByHand: '«{{hold}}» non si toglie a mano. Ecco che cosa lo toglie: {{lifters}}.',
    check: {
      none: 'Per aiutare qualcuno a entrare serve sapere chi chiede: te lo domandiamo quando occorre.',
      until: 'Hai verificato chi chiede aiuto: la verifica scade {{when}}.',
      mayNot:
        'Per aiutare qualcuno a entrare bisogna verificare chi chiede. Tu non puoi registrare la verifica: se serve, passa la cosa a un collega che può farlo.',
      record: 'Registra una verifica',
      done: 'La verifica è registrata.',
    },
    told: {
      principal: {
        reached: 'Un’e-mail lo dice al titolare.',
        unreached:
          'Nessuna e-mail raggiunge {{displayName}}: diglielo tu. Noi lo scriviamo a chi gestisce i collaboratori, se c’è qualcuno.',
      },
      collaborator: {
        reached: 'Un’e-mail lo dice alla persona e al titolare.',
        unreached: 'Nessuna e-mail raggiunge {{displayName}}: diglielo tu. Noi lo scriviamo al titolare.',
      },
      colleague: {
        reached: 'Un’e-mail lo dice alla persona.',
        unreached: 'Nessuna e-mail raggiunge {{displayName}}: diglielo tu.',
      },
    },
    reasonIsRead: 'Resta nella storia dell’account, e il cliente lo legge.',
    open: {
      lift: 'Togli «{{hold}}»',
      enable: 'Riabilita',
      resend: 'Rimanda il collegamento',
      reset: 'Reimposta la password',
      endSessions: 'Chiudi tutte le sessioni',
      disable: 'Disabilita',
      lostFactor: 'Togli il secondo fattore perduto',
      confirmAddress: 'Conferma l’indirizzo',
      blockAddress: 'Blocca l’indirizzo',
      unblockAddress: 'Sblocca l’indirizzo',
      restore: 'Dai una password provvisoria',
      restoreByLetter: 'Ripristina con un nuovo indirizzo',
      changeOwner: 'Cambia titolare',
    },
    lift: {
      title: 'Togliere ciò che impedisce l’accesso a {{displayName}}?',
      text: {
        free: 'Poi {{displayName}} può accedere di nuovo.',
        others: 'C’è anche altro che impedisce l’accesso: quello resta.',
      },
      submit: 'Togli',
      done: {
        free: '«{{hold}}» è tolto. {{displayName}} può accedere.',
        others: '«{{hold}}» è tolto. Altro impedisce ancora l’accesso a {{displayName}}.',
      },
    },
    disable: {
      title: 'Disabilitare {{displayName}}?',
      text: 'Le sessioni si chiudono subito e non può più accedere. Solo l’assistenza può riabilitarlo.',
      principal: 'È un titolare: i suoi collaboratori continuano ad accedere, ma nessuno di loro può aiutarlo.',
      submit: 'Disabilita',
      done: 'L’account di {{displayName}} è disabilitato.',
      doneUntil: 'L’account di {{displayName}} è disabilitato. Finisce {{when}}.',
    },
    reset: {
      title: 'Reimpostare la password di {{displayName}}?',
      text: 'La password di prima non vale più e l’account resta sospeso finché non ne sceglie una nuova, con il collegamento che parte per {{address}}. Il secondo fattore resta.',
      submit: 'Reimposta la password',
      done: 'La password di {{displayName}} non vale più. L’e-mail per sceglierne una nuova è in partenza.',
    },
  },
  {
    title: 'What you can do',
    none: 'There is nothing that you can do from here now.',
    nothing: {
      own: 'This is your own account: nobody of support acts on their own. Ask a colleague who is an administrator.',
      colleague: 'This is a colleague’s account: only an administrator can act on it.',
      deactivated: 'The account is deactivated: nothing can be done any more. Its history stays.',
    },
    groups: { access: 'Access', password: 'Password and second factor', address: 'E-mail address', owner: 'Principal' },
    notByHand: '“{{hold}}” can’t be lifted by hand. What lifts it: {{lifters}}.',
    check: {
      none: 'Before you help somebody in, make sure who is asking: we ask you about it when it matters.',
      until: 'You have checked who asks for help: the check expires {{when}}.',
      mayNot:
        'Before somebody is helped in, we must know who is asking. You can’t record that: where it matters, hand it to a colleague who can.',
      record: 'Record a check',
      done: 'The check is recorded.',
    },
    told: {
      principal: {
        reached: 'A mail tells the principal.',
        unreached:
          'No mail reaches {{displayName}}: tell them yourself. We write to whoever manages the collaborators, if anybody does.',
      },
      collaborator: {
        reached: 'A mail tells the person and the principal.',
        unreached: 'No mail reaches {{displayName}}: tell them yourself. We write to the principal.',
      },
      colleague: {
        reached: 'A mail tells the person.',
        unreached: 'No mail reaches {{displayName}}: tell them yourself.',
      },
    },
    reasonIsRead: 'It stays in the history of the account, and the customer reads it.',
    open: {
      lift: 'Lift “{{hold}}”',
      enable: 'Enable again',
      resend: 'Send the link again',
      reset: 'Reset the password',
      endSessions: 'Sign out everywhere',
      disable: 'Disable',
      lostFactor: 'Take away the lost second factor',
      confirmAddress: 'Confirm the address',
      blockAddress: 'Block the address',
      unblockAddress: 'Unblock the address',
      restore: 'Give a one-time password',
      restoreByLetter: 'Restore with a new address',
      changeOwner: 'Change the owner',
    },
    lift: {
      title: 'Lift what keeps {{displayName}} out?',
      text: {
        free: 'Then {{displayName}} can sign in again.',
        others: 'Something else stands in the way too: that stays.',
      },
      submit: 'Lift',
      done: {
        free: '“{{hold}}” is lifted. {{displayName}} can sign in.',
        others: '“{{hold}}” is lifted. Something else still keeps {{displayName}} out.',
      },
    },
    disable: {
      title: 'Disable {{displayName}}?',
      text: 'The sessions end at once and they can no longer sign in. Only support can enable them again.',
      principal: 'This is a principal: the collaborators go on signing in, but none of them can help.',
      submit: 'Disable',
      done: '{{displayName}} is disabled.',
      doneUntil: '{{displayName}} is disabled. It ends {{when}}.',
    },
    reset: {
      title: 'Reset the password of {{displayName}}?',
      text: 'The old password no longer works and the account stays suspended until they choose a new one, with the link that goes to {{address}}. The second factor stays.',
      submit: 'Reset the password',
      done: 'The password of {{displayName}} is void. The mail to choose a new one is on its way.',
    },
  },
);
