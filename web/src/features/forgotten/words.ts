import { words } from '../../lib/words';

export const forgottenWords = words(
  {
    userName: {
      title: 'Hai dimenticato il nome utente?',
      text: 'Te lo mandiamo per e-mail. Se sei un collaboratore, indica il tuo indirizzo e-mail.',
      submit: 'Mandami il nome utente',
    },
    password: {
      title: 'Hai dimenticato la password?',
      text: 'Ti mandiamo un collegamento, o un codice, per sceglierne una nuova. Finché non la scegli, non cambia niente.',
      submit: 'Continua',
    },
    choice: 'Che cosa ricordi?',
    ways: {
      userName: {
        choice: 'Il nome utente',
        label: 'Nome utente',
        description: 'Quello di un collaboratore ha due parti, come anna/acme.',
        missing: 'Scrivi il nome utente.',
      },
      email: {
        choice: 'L’indirizzo e-mail',
        label: 'Indirizzo e-mail',
        description: 'Quello registrato per il tuo account.',
        missing: 'Scrivi l’indirizzo e-mail.',
      },
      taxNumber: {
        choice: 'La partita IVA o il codice fiscale',
        label: 'Partita IVA o codice fiscale',
        description: 'Solo per il titolare: quello dell’azienda o della persona che ha il contratto.',
        missing: 'Scrivi la partita IVA o il codice fiscale.',
      },
      phone: {
        choice: 'Il numero di telefono confermato',
        label: 'Numero di telefono',
        description:
          'Ti arriva un SMS con un codice di sei caratteri. Se il numero non è italiano, scrivilo con il prefisso: +33…',
        missing: 'Scrivi il numero di telefono.',
      },
    },
    country: {
      other: 'Il numero è di un altro Paese',
      label: 'Paese del numero',
      number: 'Numero di partita IVA',
      missing: 'Scrivi il numero di partita IVA.',
    },
    stillHere: 'Quello che hai scritto è ancora qui.',
    answer: {
      mail: 'Controlla la posta',
      trouble: 'Non l’abbiamo trovato così',
      asked: 'Chiesto {{when}}.',
      sentTo: 'Mandato a {{sentTo}}.',
      nothing: 'Non arriva niente entro dieci minuti?',
      again: 'Chiedi di nuovo',
      code: 'Ho il codice dell’e-mail',
    },
    phoneCode: {
      title: 'Scrivi il codice dell’SMS',
      label: 'Codice',
      description: 'Sei lettere e cifre. Maiuscole, spazi e trattini non contano.',
      missing: 'Scrivi il codice.',
      submit: 'Continua',
      again: 'Manda un altro codice',
      change: 'Cambia il numero',
      nothing: 'Non arriva nessun SMS?',
      sent: 'Un altro codice è stato chiesto {{when}}. Funziona solo il più recente.',
    },
    back: 'Torna all’accesso',
  },
  {
    userName: {
      title: 'Forgotten your user name?',
      text: 'We mail it to you. If you are a collaborator, give your e-mail address.',
      submit: 'Send me my user name',
    },
    password: {
      title: 'Forgotten your password?',
      text: 'We send you a link, or a code, to choose a new one. Nothing changes until you have chosen it.',
      submit: 'Continue',
    },
    choice: 'What do you remember?',
    ways: {
      userName: {
        choice: 'The user name',
        label: 'User name',
        description: 'That of a collaborator has two parts, like anna/acme.',
        missing: 'Type your user name.',
      },
      email: {
        choice: 'The e-mail address',
        label: 'E-mail address',
        description: 'The one on file for your account.',
        missing: 'Type your e-mail address.',
      },
      taxNumber: {
        choice: 'The VAT number or tax code',
        label: 'VAT number or tax code',
        description: 'For the principal only: that of the company or person who has the contract.',
        missing: 'Type the VAT number or the tax code.',
      },
      phone: {
        choice: 'The confirmed phone number',
        label: 'Phone number',
        description:
          'You get a text message with a code of six characters. If the number is not Italian, begin it with its prefix: +33…',
        missing: 'Type your phone number.',
      },
    },
    country: {
      other: 'The number is of another country',
      label: 'Country of the number',
      number: 'VAT number',
      missing: 'Type the VAT number.',
    },
    stillHere: 'What you typed is still here.',
    answer: {
      mail: 'Check your mail',
      trouble: 'We couldn’t find it that way',
      asked: 'Asked for {{when}}.',
      sentTo: 'Sent to {{sentTo}}.',
      nothing: 'Nothing after ten minutes?',
      again: 'Ask again',
      code: 'I have the code from the mail',
    },
    phoneCode: {
      title: 'Type the code from the text message',
      label: 'Code',
      description: 'Six letters and digits. Capitals, spaces and dashes make no difference.',
      missing: 'Type the code.',
      submit: 'Continue',
      again: 'Send another code',
      change: 'Change the number',
      nothing: 'No text message after ten minutes?',
      sent: 'Another code was asked for {{when}}. Only the newest works.',
    },
    back: 'Back to signing in',
  },
);
