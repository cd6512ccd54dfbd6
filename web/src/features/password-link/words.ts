import { words } from '../../lib/words';

export const passwordLinkWords = words(
  {
    code: {
      title: 'Scrivi il codice dell’e-mail',
      text: 'Nell’e-mail che hai ricevuto, sotto il pulsante, c’è un codice: serve quando il pulsante non si apre. Se si apre, premi quello: non c’è niente da scrivere.',
      label: 'Codice',
      description: '12 lettere e cifre, come K7QM\u20114TXZ\u20119PWD. Maiuscole, spazi e trattini non contano.',
      submit: 'Continua',
      instead: 'Scrivi il codice dell’e-mail',
      missing: 'Scrivi il codice.',
      foreign: 'In un codice non c’è mai «{{character}}»: confrontalo con l’e-mail.',
      length_one: 'Un codice ha 12 caratteri, qui ce n’è uno.',
      length_other: 'Un codice ha 12 caratteri, qui ce ne sono {{count}}.',
      unknown: 'Questo codice non è valido. Confrontalo con l’ultima e-mail: funziona solo il più recente.',
    },
    choose: {
      activation: {
        title: 'Scegli la tua password',
        text: 'Ciao {{name}}! Appena salvi la password, il tuo account è attivato.',
      },
      reset: {
        title: 'Scegli una nuova password',
        text: 'Ciao {{name}}! Appena salvi la nuova password, vale solo quella.',
      },
      new_owner: {
        title: 'Scegli la tua password',
        text: 'Ciao {{name}}! Appena salvi la password l’account è tuo, e chi lo usava prima non può più accedere.',
      },
      userName: 'Nome utente',
      password: { activation: 'Password', reset: 'Nuova password', new_owner: 'Password' },
      show: 'Mostra la password',
      hide: 'Nascondi la password',
      save: { activation: 'Attiva l’account', reset: 'Salva la password', new_owner: 'Diventa il titolare' },
      refused: 'La password non è stata salvata.',
      stillHere: 'Quello che hai scritto è ancora qui.',
    },
    rules: {
      kept: 'rispettata',
      broken: 'non rispettata',
      open: 'ancora da verificare',
      atSaving: 'Quando salvi verifichiamo anche:',
      progress: 'Regole rispettate: {{kept}} di {{all}}',
    },
    chosen: {
      activation: {
        title: 'Il tuo account è attivato',
        text: 'La password è salvata. Da ora accedi con il nome utente {{userName}}.',
      },
      reset: {
        title: 'La nuova password è salvata',
        text: 'Da ora accedi con il nome utente {{userName}} e la nuova password. Le sessioni aperte altrove sono state chiuse.',
        devices:
          'Se la password di prima era memorizzata in programmi di posta o su altri dispositivi, aggiornala anche lì.',
      },
      new_owner: {
        title: 'Ora l’account è tuo',
        text: 'La password è salvata. Da ora accedi con il nome utente {{userName}}.',
      },
      held: {
        title: 'La password è salvata',
        text: 'L’account {{userName}} non può ancora essere usato, per un altro motivo: accedi con la nuova password per sapere quale.',
      },
    },
    dead: {
      used: {
        title: { link: 'Questo collegamento è già stato usato', code: 'Questo codice è già stato usato' },
        text: 'È servito a scegliere una password {{when}}. Se sei stato tu, puoi accedere.',
        next: 'Se non sei stato tu, avvisa subito un amministratore del tuo account o l’assistenza.',
      },
      replaced: {
        title: { link: 'C’è un collegamento più recente', code: 'C’è un codice più recente' },
        text: 'Questo è stato sostituito da uno più recente {{when}}.',
        next: 'Apri l’ultima e-mail ricevuta: funziona solo quella. Non la trovi? Fattene mandare un’altra.',
      },
      expired: {
        title: { link: 'Questo collegamento è scaduto', code: 'Questo codice è scaduto' },
        text: 'È scaduto {{when}}.',
        next: 'Puoi fartene mandare un altro, allo stesso indirizzo e-mail.',
      },
      cancelled: {
        title: { link: 'Questo collegamento non vale più', code: 'Questo codice non vale più' },
        text: 'È stato annullato {{when}}: forse la password è stata cambiata in un altro modo.',
        next: 'Se hai ricevuto un’e-mail più recente, apri quella. Altrimenti prova ad accedere.',
      },
      unknown: {
        title: { link: 'Questo collegamento non è valido', code: 'Questo codice non è valido' },
        text: 'Forse è stato copiato solo in parte, o è andato a capo nel messaggio.',
        next: 'Apri l’ultima e-mail che hai ricevuto e premi il pulsante, o scrivi il codice che sta sotto. Se non funziona nemmeno quello, chiedi a chi amministra il tuo account.',
      },
    },
    renewal: {
      ask: 'Mandami un nuovo collegamento',
      sent: {
        title: 'Controlla la tua posta',
        text: 'Un nuovo collegamento è in arrivo all’indirizzo e-mail del tuo account. I precedenti non funzionano più.',
        next: 'Di solito arriva in un minuto. Se non lo vedi, guarda anche nella posta indesiderata.',
      },
      needless: {
        title: 'Non serve un nuovo collegamento',
        text: 'La password è già stata scelta, oppure la richiesta è stata ritirata.',
        next: 'Prova ad accedere. Se non riesci, chiedi a chi amministra il tuo account o all’assistenza.',
      },
    },
  },
  {
    code: {
      title: 'Type the code from the mail',
      text: 'In the mail that you got, below the button, there is a code: it is for when the button doesn’t open. If it opens, press it: then there is nothing to type.',
      label: 'Code',
      description:
        '12 letters and digits, like K7QM\u20114TXZ\u20119PWD. Capitals, spaces and dashes make no difference.',
      submit: 'Continue',
      instead: 'Type the code from the mail',
      missing: 'Type the code.',
      foreign: 'No code contains “{{character}}”: compare it with the mail.',
      length_one: 'A code has 12 characters, here is one.',
      length_other: 'A code has 12 characters, here are {{count}}.',
      unknown: 'This code is not valid. Compare it with the latest mail: only the newest one works.',
    },
    choose: {
      activation: {
        title: 'Choose your password',
        text: 'Hello {{name}}! As soon as you save the password, your account is activated.',
      },
      reset: {
        title: 'Choose a new password',
        text: 'Hello {{name}}! As soon as you save the new password, only that one works.',
      },
      new_owner: {
        title: 'Choose your password',
        text: 'Hello {{name}}! As soon as you save the password the account is yours, and whoever used it before can no longer sign in.',
      },
      userName: 'User name',
      password: { activation: 'Password', reset: 'New password', new_owner: 'Password' },
      show: 'Show the password',
      hide: 'Hide the password',
      save: { activation: 'Activate the account', reset: 'Save the password', new_owner: 'Become the owner' },
      refused: 'The password was not saved.',
      stillHere: 'What you typed is still here.',
    },
    rules: {
      kept: 'met',
      broken: 'not met',
      open: 'not checked yet',
      atSaving: 'When you save we also check:',
      progress: 'Rules met: {{kept}} of {{all}}',
    },
    chosen: {
      activation: {
        title: 'Your account is activated',
        text: 'The password is saved. From now on, sign in with the user name {{userName}}.',
      },
      reset: {
        title: 'The new password is saved',
        text: 'From now on, sign in with the user name {{userName}} and the new password. Sessions that were open elsewhere have ended.',
        devices: 'If mail programs or other devices remember the old password, update it there too.',
      },
      new_owner: {
        title: 'The account is yours now',
        text: 'The password is saved. From now on, sign in with the user name {{userName}}.',
      },
      held: {
        title: 'Your password is set',
        text: 'The account {{userName}} can’t be used yet, for another reason: sign in with the new password to see which.',
      },
    },
    dead: {
      used: {
        title: { link: 'This link has been used', code: 'This code has been used' },
        text: 'A password was chosen with it {{when}}. If it was you, you can sign in.',
        next: 'If it was not you, tell an administrator of your account or support at once.',
      },
      replaced: {
        title: { link: 'There is a newer link', code: 'There is a newer code' },
        text: 'This one was replaced by a newer one {{when}}.',
        next: 'Open the latest mail you got: only that one works. You can’t find it? Have another one sent.',
      },
      expired: {
        title: { link: 'This link has expired', code: 'This code has expired' },
        text: 'It expired {{when}}.',
        next: 'You can have another one sent, to the same e-mail address.',
      },
      cancelled: {
        title: { link: 'This link is no longer valid', code: 'This code is no longer valid' },
        text: 'It was cancelled {{when}}: perhaps the password was changed in another way.',
        next: 'If a more recent mail has come, open that one. Otherwise try to sign in.',
      },
      unknown: {
        title: { link: 'This link is not valid', code: 'This code is not valid' },
        text: 'Perhaps only a part of it was copied, or a line break cut it short.',
        next: 'Open the latest mail you got and press its button, or type the code below it. If that fails too, ask those who manage your account.',
      },
    },
    renewal: {
      ask: 'Send me a new link',
      sent: {
        title: 'Check your mail',
        text: 'A new link is on its way to the e-mail address of your account. Earlier ones no longer work.',
        next: 'It usually arrives within a minute. If you don’t see it, look in the spam folder too.',
      },
      needless: {
        title: 'A new link is not needed',
        text: 'The password has been chosen already, or the request was withdrawn.',
        next: 'Try to sign in. If you can’t, ask those who manage your account, or support.',
      },
    },
  },
);
