import { letter } from '../../mail';

/** To an address that no account has, where the deployment wants such people to be told. */
export const unknownAddressLetter = letter<Record<string, never>>(
  'recovery.unknown-address',
  {
    it: () => ({
      subject: 'Nessun account con questo indirizzo',
      greeting: 'Buongiorno,',
      paragraphs: [
        'Ci è stato chiesto il nome utente degli account con questo indirizzo e-mail, ma nessun account lo ha.',
        'Forse ti sei registrato con un altro indirizzo: prova con quello, oppure con la partita IVA o il codice fiscale.',
      ],
      afterButton: ['Se non l’hai chiesto tu, puoi ignorare questo messaggio.'],
      closing: 'A presto',
    }),
    en: () => ({
      subject: 'No account with this address',
      greeting: 'Hello,',
      paragraphs: [
        'We were asked for the user name of the accounts with this e-mail address, but no account has it.',
        'Perhaps you gave another address then: try that one, or the VAT number or tax code.',
      ],
      afterButton: ['If it was not you who asked, you can ignore this message.'],
      closing: 'See you soon',
    }),
  },
  {},
);
