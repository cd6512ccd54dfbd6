import { words } from '../../lib/words';

export const addressConfirmationWords = words(
  {
    ask: {
      title: 'Confermi questo indirizzo e-mail?',
      text: 'L’indirizzo {{address}} è stato indicato all’assistenza, per ricevere il collegamento con cui scegliere una nuova password.',
      then: 'Se confermi, l’assistenza completa la richiesta e ti scrive qui. Fino ad allora non cambia niente.',
      otherwise: 'Se non hai chiesto niente, chiudi questa pagina: senza la conferma non succede nulla.',
      submit: 'Conferma l’indirizzo',
    },
    done: {
      title: 'L’indirizzo è confermato',
      text: 'Grazie: ora sappiamo che leggi {{address}}.',
      next: 'Una seconda persona dell’assistenza controlla la richiesta. Poi ti arriva a questo indirizzo un’e-mail per scegliere la nuova password. Puoi chiudere questa pagina.',
    },
    next: {
      used: 'L’indirizzo è confermato e non serve altro: aspetta l’e-mail per scegliere la nuova password.',
      replaced: 'Apri l’ultima e-mail ricevuta: funziona solo quella.',
      expired: 'Chiedi all’assistenza di mandartene un altro.',
      cancelled: 'Se ti serve ancora una nuova password, chiedi all’assistenza.',
      closed:
        'Se hai già ricevuto l’e-mail per scegliere una nuova password, apri quella. Se no, chiedi all’assistenza.',
      unknown: 'Apri di nuovo l’e-mail e premi il pulsante. Se non funziona, chiedi all’assistenza.',
      missing: 'Torna all’e-mail con cui ti chiediamo di confermare l’indirizzo, e premi il pulsante.',
    },
  },
  {
    ask: {
      title: 'Do you confirm this e-mail address?',
      text: 'The address {{address}} was named to support, to get the link with which to choose a new password.',
      then: 'If you confirm, support completes the request, and writes to you here. Until then nothing changes.',
      otherwise: 'If you have asked for nothing, close this page: without the confirmation nothing happens.',
      submit: 'Confirm the address',
    },
    done: {
      title: 'The address is confirmed',
      text: 'Thank you: now we know that you read {{address}}.',
      next: 'A second member of support looks at the request. Then a mail comes to this address, to choose the new password. You can close this page.',
    },
    next: {
      used: 'The address is confirmed, and there is nothing else to do: wait for the mail to choose the new password.',
      replaced: 'Open the latest mail you got: only that one works.',
      expired: 'Ask support to send you another one.',
      cancelled: 'If you still need a new password, ask support.',
      closed: 'If the mail to choose a new password has come already, open that one. If not, ask support.',
      unknown: 'Open the mail again and press its button. If that fails, ask support.',
      missing: 'Go back to the mail in which we ask you to confirm the address, and press its button.',
    },
  },
);
