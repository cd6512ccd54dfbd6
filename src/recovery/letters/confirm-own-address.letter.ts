import { letter } from '../../mail';
import { momentInWords } from '../../platform/i18n';

export interface ConfirmOwnAddressData {
  readonly link: string;
  readonly expiresAt: Date;
}

/** Somebody wants this address for their account. It says nothing about that: the address may be mistyped. */
export const confirmOwnAddressLetter = letter<ConfirmOwnAddressData>(
  'recovery.confirm-own-address',
  {
    it: ({ link, expiresAt }) => ({
      subject: 'Conferma il tuo nuovo indirizzo e-mail',
      greeting: 'Buongiorno,',
      paragraphs: [
        'Hai chiesto di usare questo indirizzo per il tuo account. Conferma che è tuo, dopo aver fatto l’accesso: da allora le nostre e-mail arrivano qui.',
      ],
      button: { label: 'Conferma l’indirizzo', link },
      afterButton: [
        `Il collegamento vale fino al ${momentInWords(expiresAt, 'it')}. Fino alla conferma non cambia niente.`,
        'Se non hai chiesto niente, ignora questo messaggio: qualcuno ha scritto il tuo indirizzo al posto del suo, e senza entrare in quell’account nessuno può confermarlo.',
      ],
      closing: 'A presto',
    }),
    en: ({ link, expiresAt }) => ({
      subject: 'Confirm your new e-mail address',
      greeting: 'Hello,',
      paragraphs: [
        'You asked to use this address for your account. Confirm that it is yours, signed in: from then on our mails come here.',
      ],
      button: { label: 'Confirm the address', link },
      afterButton: [
        `The link is good until ${momentInWords(expiresAt, 'en')}. Nothing changes before you confirm.`,
        'If you have asked for nothing, ignore this message: somebody typed your address in the place of theirs, and nobody can confirm it without signing in to that account.',
      ],
      closing: 'See you soon',
    }),
  },
  { link: 'https://account.example.it/confirm-own-address#secret', expiresAt: new Date('2026-05-04T10:42:00Z') },
);
