import { words } from '../../lib/words';

export const activityReportWords = words(
  {
    ask: {
      title: 'Non sei stato tu?',
      text: 'Questa pagina riguarda l’account {{userName}}. Finché non confermi, non cambia niente.',
      consequences: 'Se confermi:',
      confirm: 'Blocca l’account',
      refuse: 'Sono stato io: non cambiare niente',
    },
    nothing: {
      title: 'Non è cambiato niente',
      text: 'L’account {{userName}} resta com’è. Puoi chiudere questa pagina.',
      back: 'Torna indietro',
    },
    reported: {
      title: 'L’account è bloccato',
      text: 'Nessuno può più usare l’account {{userName}}, finché non si sceglie una nuova password.',
      mail: 'Ora apri l’e-mail che ti abbiamo mandato all’indirizzo del tuo account e scegli una nuova password. Di solito arriva in un minuto: se non la vedi, guarda anche nella posta indesiderata.',
      noMail:
        'Per questo account non c’è un indirizzo e-mail: per scegliere una nuova password, chiedi a chi amministra il tuo account o all’assistenza.',
    },
    dead: {
      used: {
        title: 'Lo hai già segnalato',
        text: 'L’account è stato bloccato {{when}}.',
        next: 'Per usarlo di nuovo, apri l’e-mail che ti abbiamo mandato allora e scegli una nuova password. Non la trovi? Chiedi a chi amministra il tuo account o all’assistenza.',
      },
      expired: {
        title: 'Questo collegamento è scaduto',
        text: 'È scaduto {{when}}. Da qui non è stato cambiato niente.',
        next: 'Se temi che altri usino il tuo account, avvisa subito chi lo amministra o l’assistenza.',
      },
      unknown: {
        title: 'Questo collegamento non è valido',
        text: 'Forse è stato copiato solo in parte, o è andato a capo nel messaggio.',
        next: 'Torna all’e-mail e apri di nuovo il collegamento. Se non funziona, avvisa chi amministra il tuo account o l’assistenza.',
      },
      missing: {
        title: 'Apri il collegamento dall’e-mail',
        text: 'Questa pagina si apre dal collegamento «Non sono stato io» di un’e-mail, e qui non c’è.',
        next: 'Torna al messaggio e aprilo da lì. Se temi che altri usino il tuo account e non trovi il messaggio, avvisa chi lo amministra o l’assistenza.',
      },
    },
  },
  {
    ask: {
      title: 'Wasn’t it you?',
      text: 'This page is about the account {{userName}}. Nothing changes until you confirm.',
      consequences: 'If you confirm:',
      confirm: 'Lock the account',
      refuse: 'It was me: change nothing',
    },
    nothing: {
      title: 'Nothing has changed',
      text: 'The account {{userName}} stays as it is. You can close this page.',
      back: 'Go back',
    },
    reported: {
      title: 'The account is locked',
      text: 'Nobody can use the account {{userName}} until a new password is chosen.',
      mail: 'Now open the mail that we sent to the address of your account, and choose a new password. It usually arrives within a minute: if you don’t see it, look in the spam folder too.',
      noMail:
        'There is no e-mail address for this account: to choose a new password, ask those who manage your account, or support.',
    },
    dead: {
      used: {
        title: 'You have reported it already',
        text: 'The account was locked {{when}}.',
        next: 'To use it again, open the mail that we sent you then and choose a new password. You can’t find it? Ask those who manage your account, or support.',
      },
      expired: {
        title: 'This link has expired',
        text: 'It expired {{when}}. Nothing was changed from here.',
        next: 'If you fear that others use your account, tell those who manage it, or support, at once.',
      },
      unknown: {
        title: 'This link is not valid',
        text: 'Perhaps only a part of it was copied, or a line break cut it short.',
        next: 'Go back to the mail and open the link again. If that fails, tell those who manage your account, or support.',
      },
      missing: {
        title: 'Open the link in the mail',
        text: 'This page is opened by the link “This wasn’t me” in a mail, and there is none here.',
        next: 'Go back to the message and open it from there. If you fear that others use your account and can’t find the message, tell those who manage it, or support.',
      },
    },
  },
);
