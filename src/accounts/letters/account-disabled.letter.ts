import { letter } from '../../mail';
import { Language, momentInWords } from '../../platform/i18n';

export interface AccountDisabledData {
  readonly name: string;
  readonly userName: string;
  readonly customerName: string;
  readonly reason: string;
  /** null: until somebody enables it */
  readonly until: Date | null;
}

/** An administrator of the customer has disabled the account. */
export const accountDisabledLetter = letter<AccountDisabledData>(
  'accounts.account-disabled',
  {
    it: ({ name, userName, customerName, reason, until }) => ({
      subject: 'Il tuo account è stato disabilitato',
      greeting: `Ciao ${name},`,
      paragraphs: [
        `Un amministratore di ${customerName} ha disabilitato l’account ${userName}. ${endInWords(until, 'it')}`,
        `Motivo: ${reason}`,
        'Se pensi che sia un errore, rivolgiti a un amministratore del tuo account.',
      ],
      closing: 'A presto',
    }),
    en: ({ name, userName, customerName, reason, until }) => ({
      subject: 'Your account was disabled',
      greeting: `Hello ${name},`,
      paragraphs: [
        `An administrator of ${customerName} has disabled the account ${userName}. ${endInWords(until, 'en')}`,
        `Reason: ${reason}`,
        'If you think that this is a mistake, ask an administrator of your account.',
      ],
      closing: 'See you soon',
    }),
  },
  {
    name: 'Anna',
    userName: 'anna/acme',
    customerName: 'Acme S.r.l.',
    reason: 'On leave until September',
    until: new Date('2026-09-01T06:00:00Z'),
  },
);

function endInWords(until: Date | null, language: Language): string {
  if (language === 'it') {
    return until === null
      ? 'Resta così finché non viene riabilitato.'
      : `Torna utilizzabile da solo il ${momentInWords(until, 'it')}.`;
  }
  return until === null
    ? 'It stays so until it is enabled again.'
    : `It can be used again, by itself, from ${momentInWords(until, 'en')}.`;
}
