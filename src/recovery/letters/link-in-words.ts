import { LetterContent } from '../../mail';
import { Language, momentInWords } from '../../platform/i18n';

/** A link to a page of ours, and the code that does the same. */
export interface MailedLink {
  readonly link: string;
  readonly code: string;
  /** where the code can be typed */
  readonly codePage: string;
  readonly expiresAt: Date;
}

const VALIDITY: Readonly<Record<Language, (until: string) => string>> = {
  it: (until) =>
    `Il collegamento e il codice valgono fino al ${until} e si usano una volta sola. Se ne ricevi altri, funzionano solo i più recenti.`,
  en: (until) =>
    `The link and the code are good until ${until} and work once. If you get others, only the newest work.`,
};

const CODE_LABEL: Readonly<Record<Language, (page: string) => string>> = {
  it: (page) => `Se il collegamento non si apre, vai a ${page} e scrivi questo codice`,
  en: (page) => `If the link doesn’t open, go to ${page} and type this code`,
};

/** Until when the link works, and which of several. */
export function validityInWords({ expiresAt }: MailedLink, language: Language): string {
  return VALIDITY[language](momentInWords(expiresAt, language));
}

/** The code beside the link. */
export function codeBeside({ code, codePage }: MailedLink, language: Language): Required<Pick<LetterContent, 'code'>> {
  return { code: { label: CODE_LABEL[language](codePage), value: code } };
}

export const SAMPLE_LINK: MailedLink = {
  link: 'https://account.example.it/reset-password#secret',
  code: 'K7QM-4TXZ-9PWD',
  codePage: 'https://account.example.it/reset-password',
  expiresAt: new Date('2026-05-04T10:42:00Z'),
};
