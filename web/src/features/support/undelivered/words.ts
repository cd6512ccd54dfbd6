import { words } from '../../../lib/words';

export const undeliveredWords = words(
  {
    title: 'Messaggi non arrivati',
    queue: 'E-mail e SMS',
    shows: { open: 'Da risolvere', delayed: 'In ritardo', dealtWith: 'Già risolti' },
    written: 'Ogni ricerca resta scritta. Cercando un titolare si vedono i messaggi di tutto il cliente.',
    none: {
      open: 'Non ci sono messaggi da risolvere.',
      delayed: 'Nessun messaggio è in ritardo.',
      dealtWith: 'Finora non è stato risolto nessun messaggio.',
    },
    noneSoFar: 'Nessuno fra i più recenti. I precedenti non sono ancora stati controllati.',
    notFound: 'Nessuno di questi messaggi era per «{{search}}».',
    to: { mail: 'E-mail a {{to}}, {{when}}.', sms: 'SMS a {{to}}, {{when}}.' },
    attempts_one: 'Provato una volta.',
    attempts_other: 'Provato {{count}} volte.',
    resend: 'Manda di nuovo',
    resendTo: 'Manda di nuovo: il collegamento a {{displayName}}',
    dialog: {
      title: 'Mandare di nuovo il collegamento a {{displayName}}?',
      text: 'Il testo dell’e-mail non si conserva: parte un collegamento nuovo per l’indirizzo dell’account, e quello di prima non vale più.',
      submit: 'Manda di nuovo',
      done: 'Un nuovo collegamento è in partenza per {{displayName}}.',
    },
  },
  {
    title: 'Undelivered messages',
    queue: 'Mails and text messages',
    shows: { open: 'To be dealt with', delayed: 'Delayed', dealtWith: 'Dealt with' },
    written: 'Each search is written down. Searching for a principal shows the messages of the whole customer.',
    none: {
      open: 'No message has to be dealt with.',
      delayed: 'No message is delayed.',
      dealtWith: 'No undelivered message has been dealt with.',
    },
    noneSoFar: 'None among the latest. There are others, not looked at yet.',
    notFound: 'None of these messages was for “{{search}}”.',
    to: { mail: 'Mail to {{to}}, {{when}}.', sms: 'Text message to {{to}}, {{when}}.' },
    attempts_one: 'Tried once.',
    attempts_other: 'Tried {{count}} times.',
    resend: 'Send again',
    resendTo: 'Send again: the link to {{displayName}}',
    dialog: {
      title: 'Send the link again to {{displayName}}?',
      text: 'What the mail said is not kept: a new link goes to the account’s address, and the one before no longer works.',
      submit: 'Send again',
      done: 'A new link is on its way to {{displayName}}.',
    },
  },
);
