import { words } from '../../lib/words';

export const unlockWords = words(
  {
    submit: 'Sblocca l’account',
    stillHere: 'Quello che hai scritto è ancora qui.',
    identifier: {
      label: 'Nome utente',
      change: 'Cambia il nome utente',
    },
    ask: {
      title: 'Sblocca il tuo account',
      text: 'Dopo troppi tentativi falliti un account si blocca, per sicurezza. Ti mandiamo per e-mail un codice per sbloccarlo: la password resta la stessa.',
      submit: 'Mandami un codice',
      haveCode: 'Ho già un codice',
      newPassword:
        'L’account si sblocca anche se chiedi una nuova password e la scegli dal collegamento che ricevi per e-mail.',
    },
    code: {
      title: 'Scrivi il codice dell’e-mail',
      text: 'Nell’e-mail, il codice è sotto il pulsante. Se il pulsante si apre, premi quello: non c’è niente da scrivere.',
      label: 'Codice',
      description: '8 lettere e cifre, come K7QM\u20114TXZ. Maiuscole, spazi e trattini non contano.',
      missing: 'Scrivi il codice.',
      foreign: 'In un codice non c’è mai «{{character}}»: confrontalo con l’e-mail.',
      length_one: 'Un codice ha 8 caratteri, qui ce n’è uno.',
      length_other: 'Un codice ha 8 caratteri, qui ce ne sono {{count}}.',
      refused:
        'Il codice non va bene. Confrontalo con l’ultima e-mail, che dice anche fino a quando vale, e controlla il nome utente. Dopo cinque errori in un’ora funziona solo il pulsante dell’e-mail.',
    },
    again: {
      ask: 'Mandami un altro codice',
      asked: 'Un altro codice è stato chiesto {{when}}. Quando arriva, funziona solo quello.',
    },
    advice: {
      title: 'Non arriva niente entro dieci minuti?',
      spam: 'Guarda anche nella posta indesiderata.',
      name: 'Controlla il nome utente qui sopra: quello di un collaboratore ha due parti, come anna/acme.',
      notLocked: 'Se l’account non è bloccato, non mandiamo niente: prova ad accedere.',
      several: 'Se l’hai chiesto più volte, cerca l’ultimo codice arrivato: potrebbe valere ancora.',
      address:
        'Se non usi più l’indirizzo registrato, o non c’è, chiedi a chi amministra il tuo account o all’assistenza.',
    },
    confirm: {
      title: 'Sblocca il tuo account',
      text: 'Sbloccare l’account {{userName}}? La password resta la stessa.',
      otherwise: 'Se non l’hai chiesto tu, chiudi questa pagina: finché non premi, non cambia niente.',
    },
    done: {
      free: {
        title: 'L’account è sbloccato',
        text: 'Accedi con il nome utente {{userName}} e la password di sempre.',
      },
      held: {
        title: 'Il blocco è tolto',
        text: 'L’account {{userName}} non può ancora essere usato, per un altro motivo: accedi con la password di sempre per sapere quale.',
      },
    },
    dead: {
      ask: 'Fatti mandare un nuovo codice',
      used: {
        title: 'Questo collegamento è già stato usato',
        text: 'L’account è stato sbloccato {{when}}, con questo collegamento o con il codice della stessa e-mail.',
        next: 'Prova ad accedere. Se intanto si è bloccato di nuovo, serve un nuovo codice.',
      },
      replaced: {
        title: 'C’è un collegamento più recente',
        text: 'Questo è stato sostituito da uno più recente {{when}}.',
        next: 'Apri l’ultima e-mail ricevuta: funziona solo quella. Non la trovi? Fatti mandare un nuovo codice.',
      },
      expired: {
        title: 'Questo collegamento è scaduto',
        text: 'È scaduto {{when}}.',
        next: 'Se l’account è ancora bloccato, fatti mandare un nuovo codice.',
      },
      cancelled: {
        title: 'Questo collegamento non vale più',
        text: 'È stato annullato {{when}}: forse l’account è stato sbloccato in un altro modo.',
        next: 'Prova ad accedere. Se l’account è ancora bloccato, serve un nuovo codice.',
      },
      unknown: {
        title: 'Questo collegamento non è valido',
        text: 'Forse è stato copiato solo in parte, o è andato a capo nel messaggio.',
        next: 'Apri l’ultima e-mail ricevuta e premi il pulsante, o fatti mandare un nuovo codice.',
      },
    },
  },
  {
    submit: 'Unlock the account',
    stillHere: 'What you typed is still here.',
    identifier: {
      label: 'User name',
      change: 'Change the user name',
    },
    ask: {
      title: 'Unlock your account',
      text: 'After too many failed attempts an account is locked, to be safe. We mail you a code that unlocks it: the password stays the same.',
      submit: 'Send me a code',
      haveCode: 'I have a code already',
      newPassword:
        'The account is also unlocked if you ask for a new password, and choose it through the link that you get by mail.',
    },
    code: {
      title: 'Type the code from the mail',
      text: 'In the mail, the code is below the button. If the button opens, press it: then there is nothing to type.',
      label: 'Code',
      description: '8 letters and digits, like K7QM\u20114TXZ. Capitals, spaces and dashes make no difference.',
      missing: 'Type the code.',
      foreign: 'No code contains “{{character}}”: compare it with the mail.',
      length_one: 'A code has 8 characters, here is one.',
      length_other: 'A code has 8 characters, here are {{count}}.',
      refused:
        'This code is not valid. Compare it with the latest mail, which also says how long it works, and check the user name. After five mistakes within an hour only the button in the mail works.',
    },
    again: {
      ask: 'Send me another code',
      asked: 'Another code was asked for {{when}}. When it comes, only that one works.',
    },
    advice: {
      title: 'Nothing after ten minutes?',
      spam: 'Look in the spam folder too.',
      name: 'Check the user name above: that of a collaborator has two parts, like anna/acme.',
      notLocked: 'If the account is not locked, we send nothing: try to sign in.',
      several: 'If you have asked several times, look for the last code that came: it may still be good.',
      address:
        'If you no longer use the address on file, or there is none, ask those who manage your account, or support.',
    },
    confirm: {
      title: 'Unlock your account',
      text: 'Unlock the account {{userName}}? The password stays the same.',
      otherwise: 'If it was not you who asked, close this page: nothing changes until you press.',
    },
    done: {
      free: {
        title: 'The account is unlocked',
        text: 'Sign in with the user name {{userName}} and the same password as before.',
      },
      held: {
        title: 'The lock is lifted',
        text: 'The account {{userName}} can’t be used yet, for another reason: sign in with the same password as before to see which.',
      },
    },
    dead: {
      ask: 'Have a new code sent',
      used: {
        title: 'This link has been used',
        text: 'The account was unlocked {{when}}, with this link or with the code of the same mail.',
        next: 'Try to sign in. If it was locked again meanwhile, a new code is needed.',
      },
      replaced: {
        title: 'There is a newer link',
        text: 'This one was replaced by a newer one {{when}}.',
        next: 'Open the latest mail you got: only that one works. You can’t find it? Have a new code sent.',
      },
      expired: {
        title: 'This link has expired',
        text: 'It expired {{when}}.',
        next: 'If the account is still locked, have a new code sent.',
      },
      cancelled: {
        title: 'This link is no longer valid',
        text: 'It was cancelled {{when}}: perhaps the account was unlocked in another way.',
        next: 'Try to sign in. If the account is still locked, a new code is needed.',
      },
      unknown: {
        title: 'This link is not valid',
        text: 'Perhaps only a part of it was copied, or a line break cut it short.',
        next: 'Open the latest mail you got and press its button, or have a new code sent.',
      },
    },
  },
);
