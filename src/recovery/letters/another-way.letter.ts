import { letter } from '../../mail';
import { Language } from '../../platform/i18n';

/** What was given, and what to give in its place. */
export type AnotherWay =
  'tax_number_for_email' | 'email_for_tax_number' | 'user_name_for_tax_number' | 'principal_for_email';

export interface AnotherWayData {
  readonly name: string;
  readonly way: AnotherWay;
}

const WORDS: Readonly<Record<Language, Record<AnotherWay, readonly string[]>>> = {
  it: {
    tax_number_for_email: [
      'Ci è stato chiesto il nome utente degli account con questo indirizzo e-mail. L’indirizzo è usato da più clienti, e non possiamo sapere quale intendi.',
      'Ripeti la richiesta con la partita IVA o il codice fiscale. Se sei un collaboratore, chiedi il nome utente al titolare del tuo account. Se anche così non basta, rivolgiti all’assistenza.',
    ],
    email_for_tax_number: [
      'Ci è stato chiesto il nome utente con la partita IVA o il codice fiscale. Lo stesso numero appartiene a più clienti, e non possiamo sapere quale intendi.',
      'Ripeti la richiesta con questo indirizzo e-mail. Se anche così non basta, rivolgiti all’assistenza.',
    ],
    user_name_for_tax_number: [
      'Ci è stata chiesta una nuova password con la partita IVA o il codice fiscale. Lo stesso numero appartiene a più clienti, e non possiamo sapere quale intendi.',
      'Ripeti la richiesta con il nome utente. Se non lo ricordi, fattelo mandare con questo indirizzo e-mail; se non basta nemmeno quello, rivolgiti all’assistenza.',
    ],
    principal_for_email: [
      'Ci è stato chiesto il nome utente degli account con questo indirizzo e-mail. L’indirizzo è di più collaboratori, e non possiamo sapere quale intendi.',
      'Chiedi il tuo nome utente al titolare del tuo account: lo vede nell’elenco dei collaboratori.',
    ],
  },
  en: {
    tax_number_for_email: [
      'We were asked for the user name of the accounts with this e-mail address. Several customers use it, and we can’t know which one you mean.',
      'Ask again with the VAT number or the tax code. If you are a collaborator, ask the principal of your account for the user name. If that isn’t enough either, ask support.',
    ],
    email_for_tax_number: [
      'We were asked for the user name with the VAT number or the tax code. The same number belongs to several customers, and we can’t know which one you mean.',
      'Ask again with this e-mail address. If that isn’t enough either, ask support.',
    ],
    user_name_for_tax_number: [
      'We were asked for a new password with the VAT number or the tax code. The same number belongs to several customers, and we can’t know which one you mean.',
      'Ask again with the user name. If you don’t remember it, have it sent to you by this e-mail address; if that isn’t enough either, ask support.',
    ],
    principal_for_email: [
      'We were asked for the user name of the accounts with this e-mail address. Several collaborators have it, and we can’t know which one you mean.',
      'Ask the principal of your account for your user name: it stands in the list of collaborators.',
    ],
  },
};

/** What was asked for can't be sent, because what was given doesn't say for whom. Another way does. */
export const anotherWayLetter = letter<AnotherWayData>(
  'recovery.another-way',
  {
    it: ({ name, way }) => ({
      subject: 'La tua richiesta: c’è un’altra strada',
      greeting: `Ciao ${name},`,
      paragraphs: WORDS.it[way],
      afterButton: ['Se non l’hai chiesto tu, puoi ignorare questo messaggio.'],
      closing: 'A presto',
    }),
    en: ({ name, way }) => ({
      subject: 'Your request: there is another way',
      greeting: `Hello ${name},`,
      paragraphs: WORDS.en[way],
      afterButton: ['If it was not you who asked, you can ignore this message.'],
      closing: 'See you soon',
    }),
  },
  { name: 'Carla', way: 'tax_number_for_email' },
);
