import { words } from '../lib/words';

/** What has become of a link, in the words that fit links of any purpose; the page of each adds what to do now. */
export const mailedLinkWords = words(
  {
    used: { title: 'Questo collegamento è già stato usato', text: 'È stato usato {{when}}.' },
    replaced: {
      title: 'C’è un collegamento più recente',
      text: 'Questo è stato sostituito da uno più recente {{when}}.',
    },
    expired: { title: 'Questo collegamento è scaduto', text: 'È scaduto {{when}}.' },
    cancelled: { title: 'Questo collegamento non vale più', text: 'È stato annullato {{when}}.' },
    closed: {
      title: 'Questo collegamento non serve più',
      text: 'La richiesta per cui era stato mandato è già chiusa. Da qui non è cambiato niente.',
    },
    unknown: {
      title: 'Questo collegamento non è valido',
      text: 'Forse è stato copiato solo in parte, o è andato a capo nel messaggio.',
    },
    missing: {
      title: 'Apri il collegamento dall’e-mail',
      text: 'Questa pagina si apre dal collegamento di un messaggio, e qui non c’è.',
    },
  },
  {
    used: { title: 'This link has been used', text: 'It was used {{when}}.' },
    replaced: { title: 'There is a newer link', text: 'This one was replaced by a newer one {{when}}.' },
    expired: { title: 'This link has expired', text: 'It expired {{when}}.' },
    cancelled: { title: 'This link is no longer valid', text: 'It was cancelled {{when}}.' },
    closed: {
      title: 'This link is no longer needed',
      text: 'The request that it was sent for is closed. Nothing was changed from here.',
    },
    unknown: {
      title: 'This link is not valid',
      text: 'Perhaps only a part of it was copied, or a line break cut it short.',
    },
    missing: {
      title: 'Open the link in the mail',
      text: 'This page is opened by the link in a message, and there is none here.',
    },
  },
);
