import { words } from '../../lib/words';

export const reactivationWords = words(
  {
    title: 'Chiedi la riattivazione dell’account',
    submit: 'Manda la richiesta',
    anew: 'Manda un’altra richiesta',
    back: 'Torna alla richiesta',
    backToSignIn: 'Torna all’accesso',
    stillHere: 'Quello che hai scritto è ancora qui.',
    afterwards: 'L’assistenza controlla chi lo chiede, decide e ti scrive. Fino ad allora non cambia niente.',
    message: {
      label: 'Messaggio per l’assistenza',
      description: 'Che cosa è successo, e perché l’account va riattivato. Al massimo 1000 caratteri.',
      missing: 'Scrivi che cosa è successo.',
    },
    write: { text: 'L’account {{userName}} è disabilitato: puoi chiedere all’assistenza di riattivarlo.' },
    ask: {
      text: 'Se l’account di cui sei il titolare è disabilitato, puoi chiedere all’assistenza di riattivarlo. La password serve a confermare che sei tu.',
      withoutPassword: 'Non ricordo la password',
    },
    mail: {
      title: 'Chiedi la riattivazione senza password',
      text: 'Ti mandiamo un collegamento all’indirizzo e-mail registrato per l’account. Da lì scrivi la richiesta all’assistenza.',
      submit: 'Mandami un collegamento',
      withPassword: 'Ricordo la password',
    },
    mailed: {
      title: 'Controlla la posta',
      nothing:
        'Se entro dieci minuti non arriva niente, guarda nella posta indesiderata e controlla il nome utente. Se non usi più l’indirizzo registrato, rivolgiti direttamente all’assistenza.',
      again: 'Chiedi di nuovo',
    },
    asked: {
      title: 'La richiesta è arrivata all’assistenza',
      text: 'L’assistenza controlla chi lo chiede, decide e ti scrive all’indirizzo registrato per l’account.',
      until:
        'La richiesta resta aperta fino a una risposta; senza risposta si chiude {{when}}, e potrai mandarne un’altra.',
      close: 'Puoi chiudere questa pagina.',
    },
    askedBefore: 'L’hai mandata {{when}}.',
    people: 'Chi può aiutarti',
    next: {
      used: 'L’assistenza ha la richiesta: ti scrive all’indirizzo registrato per l’account. Dopo la risposta, se serve, puoi mandarne un’altra.',
      replaced: 'Apri l’ultima e-mail ricevuta: funziona solo quella. Non la trovi? Fattene mandare un’altra.',
      expired: 'Se l’account è ancora disabilitato, fattene mandare un altro.',
      cancelled: 'Se l’account è ancora disabilitato, fattene mandare un altro.',
      unknown: 'Apri di nuovo l’e-mail e premi il pulsante, o fattene mandare un’altra.',
    },
  },
  {
    title: 'Ask for the account to be reactivated',
    submit: 'Send the request',
    anew: 'Send another request',
    back: 'Back to the request',
    backToSignIn: 'Back to signing in',
    stillHere: 'What you typed is still here.',
    afterwards: 'Support checks who is asking, decides, and writes to you. Until then nothing changes.',
    message: {
      label: 'Message to support',
      description: 'What has happened, and why the account should be reactivated. At most 1000 characters.',
      missing: 'Write what has happened.',
    },
    write: { text: 'The account {{userName}} is disabled: you can ask support to reactivate it.' },
    ask: {
      text: 'If the account of which you are the principal is disabled, you can ask support to reactivate it. The password shows that it is you.',
      withoutPassword: 'I don’t remember the password',
    },
    mail: {
      title: 'Ask for reactivation without the password',
      text: 'We send a link to the e-mail address on file for the account. From there you write the request to support.',
      submit: 'Send me a link',
      withPassword: 'I remember the password',
    },
    mailed: {
      title: 'Check your mail',
      nothing:
        'If nothing has come after ten minutes, look in the spam folder, and check the user name. If you no longer use the address on file, turn to support directly.',
      again: 'Ask again',
    },
    asked: {
      title: 'Support has your request',
      text: 'Support checks who is asking, decides, and writes to you, at the address on file for the account.',
      until:
        'The request is open until it is answered; without an answer it closes {{when}}, and you can send another.',
      close: 'You can close this page.',
    },
    askedBefore: 'You sent it {{when}}.',
    people: 'Who can help you',
    next: {
      used: 'Support has the request, and writes to you at the address on file for the account. After the answer you can send another, if needed.',
      replaced: 'Open the latest mail you got: only that one works. You can’t find it? Have another one sent.',
      expired: 'If the account is still disabled, have another one sent.',
      cancelled: 'If the account is still disabled, have another one sent.',
      unknown: 'Open the mail again and press its button, or have another one sent.',
    },
  },
);
