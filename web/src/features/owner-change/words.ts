import { words } from '../../lib/words';

export const ownerChangeWords = words(
  {
    stop: {
      title: 'Vuoi fermare il cambio di titolare?',
      text: 'L’account {{userName}} sta per passare a un’altra persona.',
      then: 'Se lo fermi, l’account resta com’è e l’assistenza lo viene a sapere.',
      otherwise: 'Se sei d’accordo con il cambio, chiudi questa pagina: non devi fare niente.',
      submit: 'Ferma il cambio di titolare',
      next: {
        used: 'Il cambio di titolare è fermo e l’account è rimasto com’era. Se ne viene chiesto un altro, ti scriviamo di nuovo.',
        replaced: 'Apri l’ultimo messaggio ricevuto: funziona solo quello.',
        expired: 'Il cambio non è avvenuto in tempo e non può più avvenire: non devi fermare niente.',
        cancelled:
          'Il cambio di titolare è già stato fermato, oppure è già avvenuto. Se non riesci più ad accedere e non sei d’accordo, avvisa subito l’assistenza.',
        unknown: 'Torna al messaggio e apri di nuovo il collegamento. Se non funziona, avvisa subito l’assistenza.',
        missing:
          'Torna al messaggio e aprilo da lì. Se non lo trovi e vuoi fermare il cambio, avvisa subito l’assistenza.',
      },
    },
    stopped: {
      title: 'Il cambio di titolare è fermo',
      text: 'L’account {{userName}} resta com’è: nessuno ne è diventato il nuovo titolare.',
      next: 'Se non riesci ad accedere, o il cambio viene chiesto ancora, parlane con l’assistenza.',
    },
    become: {
      next: {
        used: 'L’account è già del nuovo titolare. Se sei tu, puoi accedere; se non hai scelto tu la password, avvisa subito l’assistenza.',
        replaced: 'Apri l’ultima e-mail ricevuta: funziona solo quella.',
        expired: 'Per diventare titolare serve una nuova richiesta: parlane con l’assistenza.',
        cancelled: 'Il cambio di titolare è stato fermato. Se pensi che sia uno sbaglio, parlane con l’assistenza.',
        unknown: 'Apri di nuovo l’e-mail e premi il pulsante. Se non funziona, chiedi all’assistenza.',
        missing: 'Torna all’e-mail che ti invita a scegliere la password, e premi il pulsante.',
      },
    },
  },
  {
    stop: {
      title: 'Do you want to stop the change of owner?',
      text: 'The account {{userName}} is about to become another person’s.',
      then: 'If you stop it, the account stays as it is, and support is told.',
      otherwise: 'If you agree to the change, close this page: there is nothing to do.',
      submit: 'Stop the change of owner',
      next: {
        used: 'The change of owner is stopped, and the account has stayed as it was. If another is asked for, we write to you again.',
        replaced: 'Open the latest message you got: only that one works.',
        expired: 'The change has not happened in time, and can’t happen any more: there is nothing to stop.',
        cancelled:
          'The change of owner has been stopped already, or it has happened. If you can no longer sign in, and don’t agree, tell support at once.',
        unknown: 'Go back to the message and open the link again. If that fails, tell support at once.',
        missing:
          'Go back to the message and open it from there. If you can’t find it, and want to stop the change, tell support at once.',
      },
    },
    stopped: {
      title: 'The change of owner is stopped',
      text: 'The account {{userName}} stays as it is: nobody has become its new owner.',
      next: 'If you can’t sign in, or the change is asked for again, talk to support.',
    },
    become: {
      next: {
        used: 'The account is the new owner’s already. If that is you, you can sign in; if it was not you who chose the password, tell support at once.',
        replaced: 'Open the latest mail you got: only that one works.',
        expired: 'To become the owner, a new request is needed: talk to support.',
        cancelled: 'The change of owner was stopped. If you think that this is a mistake, talk to support.',
        unknown: 'Open the mail again and press its button. If that fails, ask support.',
        missing: 'Go back to the mail that invites you to choose the password, and press its button.',
      },
    },
  },
);
