import { words } from '../../platform/i18n';

export const supportSentences = words(
  {
    support: {
      'accounts-searched': '{{who}} ha cercato degli account.',
      'identity-checked': '{{who}} ha verificato l’identità di chi chiedeva aiuto {{forWhom}}.',
      'new-address-confirmed': 'È stato confermato il nuovo indirizzo a cui ripristinare le credenziali {{ofThem}}.',
      'owner-change-approved': 'Un secondo operatore dell’assistenza ha approvato il cambio di titolare {{ofThem}}.',
      'owner-change-completed': 'Il cambio di titolare {{ofThem}} è concluso.',
      'owner-change-requested': '{{who}} ha chiesto il cambio di titolare {{ofWhom}}.',
      'owner-change-stopped': 'Il cambio di titolare {{ofThem}} è stato fermato.',
      'password-reset': '{{who}} ha reimpostato la password {{ofWhom}}.',
      'reactivation-asked': 'È stata chiesta la riattivazione {{ofThem}}.',
      'reactivation-assigned': '{{who}} ha preso in carico la richiesta di riattivazione {{ofWhom}}.',
      'reactivation-decided': '{{who}} ha deciso la richiesta di riattivazione {{ofWhom}}.',
      'reactivation-expired': 'La richiesta di riattivazione {{ofThem}} è scaduta senza una decisione.',
      'restoration-begun': '{{who}} ha iniziato a ripristinare le credenziali {{ofWhom}}.',
      'restoration-done': '{{who}} ha ripristinato le credenziali {{ofWhom}}.',
      'restoration-stopped': 'Il ripristino delle credenziali {{ofThem}} è stato fermato.',
      'sessions-ended': '{{who}} ha chiuso gli accessi in corso {{ofWhom}}.',
    },
  },
  {
    support: {
      'accounts-searched': '{{who}} searched for accounts.',
      'identity-checked': '{{who}} checked the identity of whoever asked for help {{forWhom}}.',
      'new-address-confirmed': 'The new address for restoring the credentials {{ofThem}} was confirmed.',
      'owner-change-approved': 'A second member of support approved the change of owner {{ofThem}}.',
      'owner-change-completed': 'The change of owner {{ofThem}} is complete.',
      'owner-change-requested': '{{who}} asked for the change of owner {{ofWhom}}.',
      'owner-change-stopped': 'The change of owner {{ofThem}} was stopped.',
      'password-reset': '{{who}} reset the password {{ofWhom}}.',
      'reactivation-asked': 'The reactivation {{ofThem}} was asked for.',
      'reactivation-assigned': '{{who}} took over the request for the reactivation {{ofWhom}}.',
      'reactivation-decided': '{{who}} decided the request for the reactivation {{ofWhom}}.',
      'reactivation-expired': 'The request for the reactivation {{ofThem}} expired without a decision.',
      'restoration-begun': '{{who}} began to restore the credentials {{ofWhom}}.',
      'restoration-done': '{{who}} restored the credentials {{ofWhom}}.',
      'restoration-stopped': 'The restoration of the credentials {{ofThem}} was stopped.',
      'sessions-ended': '{{who}} ended the running sessions {{ofWhom}}.',
    },
  },
);
