import { PolicyField } from '../../accounts';
import { Language } from '../../platform/i18n';

interface PolicyWords {
  readonly settings: Readonly<Record<PolicyField, string>>;
  readonly choices: Readonly<Record<string, string>>;
  /** after a value that is the deployment's, and changes with it */
  readonly isDefault: string;
}

const WORDS: Readonly<Record<Language, PolicyWords>> = {
  it: {
    settings: {
      passwordMinimumLength: 'lunghezza minima della password',
      passwordMinimumLengthWithSecondFactor: 'lunghezza minima della password con un secondo fattore',
      passwordHistory: 'password di prima che non si possono riusare',
      passwordAgeDays: 'durata della password in giorni (0: non scade mai)',
      resetLinkHours: 'durata in ore del collegamento per la nuova password',
      activationLinkDays: 'durata in giorni dell’invito',
      disclosure: 'risposta a chi ha dimenticato qualcosa',
      lockAfter: 'password sbagliate prima del blocco',
      lockMinutes: 'durata del blocco in minuti (0: finché non viene sbloccato)',
      secondFactor: 'secondo fattore',
      secondFactorGraceDays: 'giorni per attivare il secondo fattore',
      overdueInvoicesThatHold: 'fatture scadute che fermano l’accesso',
    },
    choices: {
      off: 'non viene chiesto',
      optional: 'chiesto a chi lo ha attivato',
      required: 'obbligatorio per tutti',
      neutral: 'solo per e-mail',
      guided: 'anche sullo schermo',
    },
    isDefault: '(come per tutti)',
  },
  en: {
    settings: {
      passwordMinimumLength: 'shortest password',
      passwordMinimumLengthWithSecondFactor: 'shortest password with a second factor',
      passwordHistory: 'earlier passwords that can’t be used again',
      passwordAgeDays: 'how many days a password lasts (0: it never expires)',
      resetLinkHours: 'how many hours the link to a new password works',
      activationLinkDays: 'how many days an invitation works',
      disclosure: 'answer to those who forgot something',
      lockAfter: 'wrong passwords before the lock',
      lockMinutes: 'how many minutes the lock lasts (0: until it is unlocked)',
      secondFactor: 'second factor',
      secondFactorGraceDays: 'days to set up the second factor',
      overdueInvoicesThatHold: 'overdue invoices that stop the access',
    },
    choices: {
      off: 'nobody is asked for it',
      optional: 'asked of those who have set it up',
      required: 'required of everybody',
      neutral: 'by mail only',
      guided: 'on the screen too',
    },
    isDefault: '(as for everybody)',
  },
};

/** As `accounts.policy-changed` writes a setting: `passwordAgeDays=90 (default)`. */
const WRITTEN = /^(?<field>\w+)=(?<value>\w+)(?<isDefault> \(default\))?/;

/** Which settings were changed, and from what to what: `minimum length: 8 → 12; …`. @param before, after as the event writes them */
export function policyChangeInWords(before: readonly string[], after: readonly string[], language: Language): string {
  const words = WORDS[language];
  const changes = after.map((written, place) => {
    const setting = words.settings[read(written).field as PolicyField];
    return `${setting}: ${valueInWords(before[place], words)} → ${valueInWords(written, words)}`;
  });
  return changes.join('; ');
}

function valueInWords(written: string | undefined, { choices, isDefault }: PolicyWords): string {
  const { value = '', isDefault: marked } = read(written);
  return [choices[value] ?? value, ...(marked === undefined ? [] : [isDefault])].join(' ');
}

function read(written = ''): Readonly<Record<string, string | undefined>> {
  return WRITTEN.exec(written)?.groups ?? {};
}
