import { words } from '../../platform/i18n';

export const reactivationWords = words(
  {
    problems: {
      'support/account-not-disabled': {
        title: 'Questo account non è disabilitato',
        detail: 'Prova ad accedere: se qualcosa te lo impedisce, ti diciamo che cosa e come rimediare.',
      },
      'support/ask-your-side': {
        title: 'C’è qualcuno più vicino che può aiutarti',
        detail: 'Rivolgiti al titolare del tuo account o a chi gestisce i collaboratori.',
      },
      'support/reactivation-already-asked': {
        title: 'La tua richiesta è già arrivata all’assistenza',
        detail: 'Ti scriveremo appena avremo deciso. Non serve mandarne un’altra.',
      },
      'support/reactivation-not-found': {
        title: 'Questa richiesta non esiste',
        detail: 'Aggiorna l’elenco delle richieste.',
      },
      'support/reactivation-closed': {
        title: 'Questa richiesta è già chiusa',
        detail: 'È stata decisa, oppure è scaduta. Aggiorna l’elenco delle richieste.',
      },
      'support/handled-by-another': {
        title: 'Di questa richiesta si occupa un’altra persona',
        detail: 'Può passartela lei, o un amministratore.',
      },
      'support/nobody-to-assign': {
        title: 'A questa persona non si può affidare la richiesta',
        detail: 'Scegli una persona dell’assistenza che possa decidere.',
      },
    },
    faults: { nobody_to_assign: 'Scegli una persona dell’assistenza che possa decidere.' },
    letters: {
      support: {
        'reactivation-link': 'Collegamento per chiedere la riattivazione',
        'reactivation-asked': 'Conferma della richiesta di riattivazione',
        'reactivation-answered': 'Risposta alla richiesta di riattivazione',
        'reactivation-handed-over': 'Affidamento di una richiesta di riattivazione',
      },
    },
    support: {
      reactivation: {
        linkAskedFor:
          'Se questo account è disabilitato e puoi chiederne la riattivazione, un’e-mail è in arrivo all’indirizzo registrato.',
      },
    },
  },
  {
    problems: {
      'support/account-not-disabled': {
        title: 'This account is not disabled',
        detail: 'Try to sign in: if something stands in the way, we tell you what, and what to do.',
      },
      'support/ask-your-side': {
        title: 'Somebody closer to you can help',
        detail: 'Ask the principal of your account, or whoever manages the collaborators.',
      },
      'support/reactivation-already-asked': {
        title: 'Support has your request already',
        detail: 'We will write to you as soon as we have decided. There is no need for another one.',
      },
      'support/reactivation-not-found': {
        title: 'There is no such request',
        detail: 'Look at the list of requests again.',
      },
      'support/reactivation-closed': {
        title: 'This request is closed',
        detail: 'It was decided, or it has expired. Look at the list of requests again.',
      },
      'support/handled-by-another': {
        title: 'Somebody else looks after this request',
        detail: 'They can hand it over to you, or an administrator can.',
      },
      'support/nobody-to-assign': {
        title: 'The request can’t be given to this person',
        detail: 'Choose a member of staff who may decide.',
      },
    },
    faults: { nobody_to_assign: 'Choose a member of staff who may decide.' },
    letters: {
      support: {
        'reactivation-link': 'Link to ask for reactivation',
        'reactivation-asked': 'Confirmation of the request for reactivation',
        'reactivation-answered': 'Answer to the request for reactivation',
        'reactivation-handed-over': 'Handing over of a request for reactivation',
      },
    },
    support: {
      reactivation: {
        linkAskedFor:
          'If this account is disabled and you may ask for its reactivation, a mail is on its way to the address on file.',
      },
    },
  },
);
