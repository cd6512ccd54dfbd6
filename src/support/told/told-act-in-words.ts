import { HoldKind } from '../../holds';
import { Language, momentInWords } from '../../platform/i18n';
import { policyChangeInWords } from './policy-change-in-words';
import { ToldAct } from './told-act';

type PlainAct = Exclude<ToldAct['what'], 'disabled' | 'hold_lifted' | 'policy_changed'>;

interface ActWords {
  readonly acts: Readonly<Record<PlainAct, string>>;
  /** @param until in words; null: until it is lifted */
  readonly disabled: (until: string | null) => string;
  readonly lifted: Readonly<Record<HoldKind, string>>;
  /** @param changes in words */
  readonly policyChanged: (changes: string) => string;
  readonly reason: (reason: string) => string;
}

const WORDS: Readonly<Record<Language, ActWords>> = {
  it: {
    acts: {
      password_reset:
        'La password è stata reimpostata: quella di prima non vale più, e l’account è sospeso finché non ne viene scelta una nuova.',
      link_resent: 'È stato mandato un’altra volta il collegamento per scegliere la password.',
      sessions_ended: 'Sono stati chiusi tutti gli accessi in corso. La password resta valida.',
      factors_removed:
        'È stato tolto il secondo fattore: app di autenticazione, codici di recupero, dispositivi ricordati.',
      credentials_restored:
        'Le credenziali iniziali sono state ripristinate: la password di prima non vale più, e ne va scelta una nuova.',
      address_confirmed: 'L’indirizzo e-mail è stato confermato.',
      address_blocked: 'L’indirizzo e-mail è stato bloccato: non vi viene più mandato nulla.',
      address_unblocked: 'L’indirizzo e-mail è stato sbloccato: riceve di nuovo le e-mail.',
      address_corrected:
        'L’indirizzo e-mail è stato corretto prima dell’attivazione: l’invito di prima non vale più, e ne è partito un altro.',
      invited: 'È stato creato per un nuovo collaboratore, a cui è partito l’invito ad attivarlo.',
      permissions_changed: 'Sono stati cambiati i permessi. Quelli di adesso si vedono dopo l’accesso.',
      deactivated: 'L’account è stato disattivato per sempre: non ci si può più accedere.',
    },
    disabled: (until) =>
      until === null ? 'L’account è stato disabilitato.' : `L’account è stato disabilitato fino al ${until}.`,
    lifted: {
      awaiting_activation: 'È stata tolta l’attesa di attivazione.',
      reset_pending: 'È stata tolta la sospensione in attesa di una nuova password.',
      failed_sign_ins: 'È stato tolto il blocco per i troppi tentativi di accesso falliti.',
      password_expired: 'È stato tolto il blocco per la password scaduta.',
      suspicious_activity: 'È stato tolto il blocco per attività sospetta.',
      unpaid_invoices: 'È stato tolto il blocco per le fatture scadute.',
      disabled: 'L’account, che era disabilitato, è stato riabilitato.',
    },
    policyChanged: (changes) =>
      `Sono state cambiate le regole di sicurezza di tutti gli account del cliente: ${changes}.`,
    reason: (reason) => `Motivo: ${reason}`,
  },
  en: {
    acts: {
      password_reset:
        'The password was reset: the old one no longer works, and the account is suspended until a new one is chosen.',
      link_resent: 'The link to choose the password was sent once more.',
      sessions_ended: 'All devices were signed out. The password goes on working.',
      factors_removed: 'The second factor was removed: authenticator app, recovery codes, remembered devices.',
      credentials_restored:
        'The initial credentials were restored: the old password no longer works, and a new one must be chosen.',
      address_confirmed: 'The e-mail address was confirmed.',
      address_blocked: 'The e-mail address was blocked: nothing is sent there any more.',
      address_unblocked: 'The e-mail address was unblocked: it gets e-mails again.',
      address_corrected:
        'The e-mail address was corrected before the activation: the earlier invitation is dead, another is on its way.',
      invited: 'It was created for a new collaborator, who was sent the invitation to activate it.',
      permissions_changed: 'The permissions were changed. Those of now are shown after signing in.',
      deactivated: 'The account was deactivated for good: nobody can sign in with it any more.',
    },
    disabled: (until) => (until === null ? 'The account was disabled.' : `The account was disabled until ${until}.`),
    lifted: {
      awaiting_activation: 'The wait for activation was lifted.',
      reset_pending: 'The suspension until a new password was lifted.',
      failed_sign_ins: 'The lock after too many failed sign-ins was lifted.',
      password_expired: 'The hold for the expired password was lifted.',
      suspicious_activity: 'The lock because of suspicious activity was lifted.',
      unpaid_invoices: 'The hold for overdue invoices was lifted.',
      disabled: 'The account, which was disabled, was enabled again.',
    },
    policyChanged: (changes) => `The security policy of all accounts of the customer was changed: ${changes}.`,
    reason: (reason) => `Reason: ${reason}`,
  },
};

/** A sentence or two: what was done, and why. */
export function toldActInWords(act: ToldAct, language: Language): string {
  const done = doneInWords(act, language);
  return act.reason === null ? done : `${done} ${WORDS[language].reason(act.reason)}`;
}

function doneInWords(act: ToldAct, language: Language): string {
  const { acts, disabled, lifted, policyChanged } = WORDS[language];
  switch (act.what) {
    case 'disabled':
      return disabled(act.until === null ? null : momentInWords(new Date(act.until), language));
    case 'hold_lifted':
      return lifted[act.kind];
    case 'policy_changed':
      return policyChanged(policyChangeInWords(act.before, act.after, language));
    default:
      return acts[act.what];
  }
}
