import { words } from '../../lib/words';

export const passwordLinkWords = words(
  {
    opening: 'Apertura del collegamento…',
    choose: {
      activation: {
        title: 'Scegli la tua password',
        text: 'Ciao {{name}}! Appena salvi la password, il tuo account è attivato.',
      },
      reset: {
        title: 'Scegli una nuova password',
        text: 'Ciao {{name}}! Appena salvi la nuova password, vale solo quella.',
      },
      userName: 'Nome utente',
      password: { activation: 'Password', reset: 'Nuova password' },
      show: 'Mostra la password',
      hide: 'Nascondi la password',
      save: { activation: 'Attiva l’account', reset: 'Salva la password' },
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
    },
    dead: {
      used: {
        title: 'Questo collegamento è già stato usato',
        text: 'Con questo collegamento è stata scelta una password {{when}}. Se sei stato tu, puoi accedere.',
        next: 'Se non sei stato tu, avvisa subito un amministratore del tuo account o l’assistenza.',
      },
      replaced: {
        title: 'C’è un collegamento più recente',
        text: 'Questo è stato sostituito da uno più recente {{when}}.',
        next: 'Apri l’ultima e-mail ricevuta: funziona solo il collegamento più recente. Non la trovi? Fattene mandare un altro.',
      },
      expired: {
        title: 'Questo collegamento è scaduto',
        text: 'È scaduto {{when}}.',
        next: 'Puoi fartene mandare un altro, allo stesso indirizzo e-mail.',
      },
      cancelled: {
        title: 'Questo collegamento non vale più',
        text: 'È stato annullato {{when}}: forse la password è stata cambiata in un altro modo.',
        next: 'Prova ad accedere. Se ti serve ancora, fattene mandare un altro.',
      },
      unknown: {
        title: 'Questo collegamento non è valido',
        text: 'Forse è stato copiato solo in parte, o è andato a capo nel messaggio.',
        next: 'Apri l’ultima e-mail che hai ricevuto e premi il pulsante. Se non funziona, chiedi un nuovo invito a chi amministra il tuo account.',
      },
      missing: {
        title: 'Apri il collegamento dall’e-mail',
        text: 'Questa pagina si apre dal collegamento che hai ricevuto per e-mail, e qui non c’è.',
        next: 'Torna al messaggio e premi il pulsante: funziona solo il collegamento più recente.',
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
    opening: 'Opening the link…',
    choose: {
      activation: {
        title: 'Choose your password',
        text: 'Hello {{name}}! As soon as you save the password, your account is activated.',
      },
      reset: {
        title: 'Choose a new password',
        text: 'Hello {{name}}! As soon as you save the new password, only that one works.',
      },
      userName: 'User name',
      password: { activation: 'Password', reset: 'New password' },
      show: 'Show the password',
      hide: 'Hide the password',
      save: { activation: 'Activate the account', reset: 'Save the password' },
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
    },
    dead: {
      used: {
        title: 'This link has been used',
        text: 'A password was chosen with this link {{when}}. If it was you, you can sign in.',
        next: 'If it was not you, tell an administrator of your account or support at once.',
      },
      replaced: {
        title: 'There is a newer link',
        text: 'This one was replaced by a newer one {{when}}.',
        next: 'Open the latest mail you got: only the newest link works. You can’t find it? Have another one sent.',
      },
      expired: {
        title: 'This link has expired',
        text: 'It expired {{when}}.',
        next: 'You can have another one sent, to the same e-mail address.',
      },
      cancelled: {
        title: 'This link is no longer valid',
        text: 'It was cancelled {{when}}: perhaps the password was changed in another way.',
        next: 'Try to sign in. If you still need a link, have another one sent.',
      },
      unknown: {
        title: 'This link is not valid',
        text: 'Perhaps only a part of it was copied, or a line break cut it short.',
        next: 'Open the latest mail you got and press its button. If that fails, ask those who manage your account for a new invitation.',
      },
      missing: {
        title: 'Open the link in the mail',
        text: 'This page is opened by the link that you got by mail, and there is none here.',
        next: 'Go back to the message and press its button: only the newest link works.',
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
