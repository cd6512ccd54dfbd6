import { letter } from '../../mail';
import { momentInWords } from '../../platform/i18n';

export interface ConfirmAddressData {
  readonly link: string;
  readonly expiresAt: Date;
}

/** Somebody named this address to support. It says nothing about their account: the address may be mistyped. */
export const confirmAddressLetter = letter<ConfirmAddressData>(
  'support.confirm-address',
  {
    it: ({ link, expiresAt }) => ({
      subject: 'Conferma il tuo indirizzo e-mail',
      greeting: 'Buongiorno,',
      paragraphs: [
        'Ci hai indicato questo indirizzo per ricevere il collegamento con cui scegliere una nuova password. Conferma che è tuo: poi l’assistenza completa la richiesta e ti scrive qui.',
      ],
      button: { label: 'Conferma l’indirizzo', link },
      afterButton: [
        `Il collegamento vale fino al ${momentInWords(expiresAt, 'it')}.`,
        'Se non hai chiesto niente, ignora questo messaggio: senza la conferma non succede nulla.',
      ],
      closing: 'A presto',
    }),
    en: ({ link, expiresAt }) => ({
      subject: 'Confirm your e-mail address',
      greeting: 'Hello,',
      paragraphs: [
        'You named this address to get the link with which you choose a new password. Confirm that it is yours: support then completes the request, and writes to you here.',
      ],
      button: { label: 'Confirm the address', link },
      afterButton: [
        `The link is good until ${momentInWords(expiresAt, 'en')}.`,
        'If you have asked for nothing, ignore this message: without the confirmation nothing happens.',
      ],
      closing: 'See you soon',
    }),
  },
  { link: 'https://account.example.it/confirm-address#secret', expiresAt: new Date('2026-05-04T10:42:00Z') },
);
