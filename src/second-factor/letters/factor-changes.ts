import { Language } from '../../platform/i18n';

/** What may happen to the second factor of an account, and is told to its person. */
export type FactorChange =
  | {
      readonly what:
        | 'authenticator_added'
        | 'authenticator_removed'
        | 'mailed_codes_chosen'
        | 'mailed_codes_given_up'
        | 'recovery_codes_made'
        | 'device_remembered'
        | 'factors_removed';
    }
  | { readonly what: 'recovery_code_used'; readonly left: number };

interface ChangeWords {
  readonly subject: string;
  readonly sentence: string;
}

/** @param account the user name @param moment in words */
type Wording = (account: string, moment: string, change: FactorChange) => ChangeWords;

const leftOf = (change: FactorChange) => ('left' in change ? change.left : 0);

export const FACTOR_CHANGES: Readonly<Record<Language, Readonly<Record<FactorChange['what'], Wording>>>> = {
  it: {
    authenticator_added: (account, moment) => ({
      subject: 'Un’app di autenticazione per il tuo account',
      sentence: `Il ${moment} un’app di autenticazione è stata collegata all’account ${account}. D’ora in poi per accedere serve anche il suo codice.`,
    }),
    authenticator_removed: (account, moment) => ({
      subject: 'L’app di autenticazione è stata tolta',
      sentence: `Il ${moment} l’app di autenticazione è stata tolta dall’account ${account}: il suo codice non è più richiesto.`,
    }),
    mailed_codes_chosen: (account, moment) => ({
      subject: 'Un codice via e-mail per accedere',
      sentence: `Il ${moment} per l’account ${account} è stato scelto un codice via e-mail: d’ora in poi per accedere serve anche quello.`,
    }),
    mailed_codes_given_up: (account, moment) => ({
      subject: 'Il codice via e-mail non è più richiesto',
      sentence: `Il ${moment} per l’account ${account} è stato scelto di non usare più il codice via e-mail. Sarà chiesto ancora solo se lo vogliono le regole dell’account.`,
    }),
    recovery_codes_made: (account, moment) => ({
      subject: 'Nuovi codici di recupero',
      sentence: `Il ${moment} sono stati creati nuovi codici di recupero per l’account ${account}. Quelli di prima non valgono più.`,
    }),
    recovery_code_used: (account, moment, change) => ({
      subject: 'Un codice di recupero è stato usato',
      sentence: `Il ${moment} è stato usato un codice di recupero per l’account ${account}. Ne restano ${leftOf(change)}.`,
    }),
    device_remembered: (account, moment) => ({
      subject: 'Un dispositivo non chiederà più il codice',
      sentence: `Il ${moment} per l’account ${account} è stato scelto di non chiedere più il codice su un dispositivo per qualche tempo.`,
    }),
    factors_removed: (account, moment) => ({
      subject: 'Il secondo fattore del tuo account è stato azzerato',
      sentence: `Il ${moment} chi gestisce l’account ${account} ha tolto app di autenticazione, codici via e-mail, codici di recupero e dispositivi ricordati. Se ti serve, configurali di nuovo.`,
    }),
  },
  en: {
    authenticator_added: (account, moment) => ({
      subject: 'An authenticator app for your account',
      sentence: `On ${moment} an authenticator app was connected to the account ${account}. From now on its code is needed as well to sign in.`,
    }),
    authenticator_removed: (account, moment) => ({
      subject: 'The authenticator app was removed',
      sentence: `On ${moment} the authenticator app was removed from the account ${account}: its code is no longer asked for.`,
    }),
    mailed_codes_chosen: (account, moment) => ({
      subject: 'A code by mail to sign in',
      sentence: `On ${moment} a code by mail was chosen for the account ${account}: from now on it is needed as well to sign in.`,
    }),
    mailed_codes_given_up: (account, moment) => ({
      subject: 'The code by mail is no longer asked for',
      sentence: `On ${moment} somebody chose, for the account ${account}, no longer to use the code by mail. It will be asked for only where the rules of the account want it.`,
    }),
    recovery_codes_made: (account, moment) => ({
      subject: 'New recovery codes',
      sentence: `On ${moment} new recovery codes were made for the account ${account}. The earlier ones no longer work.`,
    }),
    recovery_code_used: (account, moment, change) => ({
      subject: 'A recovery code was used',
      sentence: `On ${moment} a recovery code was used for the account ${account}. There are ${leftOf(change)} left.`,
    }),
    device_remembered: (account, moment) => ({
      subject: 'A device will not ask for the code',
      sentence: `On ${moment} somebody chose, for the account ${account}, not to be asked for the code on a device for a while.`,
    }),
    factors_removed: (account, moment) => ({
      subject: 'The second factor of your account was reset',
      sentence: `On ${moment} those who manage the account ${account} removed its authenticator app, codes by mail, recovery codes and remembered devices. If you need them, set them up again.`,
    }),
  },
};
