import { words } from '../../../lib/words';

export const ownAddressWords = words(
  {
    title: 'Indirizzo e-mail',
    is: {
      none: 'Non hai un indirizzo: senza, non possiamo mandarti un collegamento se dimentichi la password.',
      confirmed: '{{email}}: qui ti arrivano i collegamenti e gli avvisi.',
      unconfirmed: '{{email}}: nessuno ha ancora confermato che è tuo.',
      refused: '{{email}}: i server di posta dicono che lì non arriva niente. Indicane un altro.',
      blocked: '{{email}}: per l’assistenza è di qualcun altro, e non vi scriviamo più. Indicane uno tuo.',
    },
    add: 'Aggiungi un indirizzo',
    change: 'Cambia l’indirizzo',
    confirmOrChange: 'Conferma o cambia l’indirizzo',
    new: 'Il tuo indirizzo',
    description: 'Lì mandiamo un collegamento. Finché non lo apri e confermi, non cambia niente.',
    userName: 'Il tuo nome utente è il tuo indirizzo: cambierà insieme, e da allora accederai con quello nuovo.',
    send: 'Mandami il collegamento',
    asked:
      'Abbiamo mandato un collegamento a {{email}} {{when}}. Aprilo e conferma: poi prende il posto di quello di prima, che ne riceve avviso. Il collegamento scade {{until}}.',
    again: 'Mandalo di nuovo',
    forget: 'Lascia tutto com’è',
  },
  {
    title: 'E-mail address',
    is: {
      none: 'You have no address: without one, we can’t send you a link if you forget the password.',
      confirmed: '{{email}}: this is where links and notices reach you.',
      unconfirmed: '{{email}}: nobody has confirmed yet that it is yours.',
      refused: '{{email}}: mail servers say that nothing arrives there. Give another one.',
      blocked:
        '{{email}}: support has found that it is somebody else’s, and we no longer write there. Give another one.',
    },
    add: 'Add an address',
    change: 'Change the address',
    confirmOrChange: 'Confirm or change the address',
    new: 'Your address',
    description: 'We send a link there. Nothing changes until you open it and confirm.',
    userName: 'Your user name is your address: it changes too, and from then on you sign in with the new one.',
    send: 'Send me the link',
    asked:
      'We sent a link to {{email}} {{when}}. Open it and confirm: then it takes the place of the one before, which is told. The link expires {{until}}.',
    again: 'Send it again',
    forget: 'Leave things as they are',
  },
);
