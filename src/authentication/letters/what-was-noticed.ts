import { Language, momentInWords } from '../../platform/i18n';
import { Suspicion } from '../activity/suspicions';

/** Something that was noticed about an account: when, from where, on which device. */
export interface Noticed {
  readonly name: string;
  readonly userName: string;
  readonly at: Date;
  readonly address: string | null;
  /** ISO 3166-1 */
  readonly country: string | null;
  readonly device: string | null;
}

const WORDS: Readonly<Record<Language, Record<Suspicion, (account: string, moment: string) => string>>> = {
  it: {
    refresh_token_reused: (account, moment) =>
      `Il ${moment} qualcuno ha usato una copia di una sessione dell’account ${account}. L’abbiamo chiusa: non sappiamo se a usarla eri tu o chi l’ha copiata.`,
    password_guessed: (account, moment) =>
      `Il ${moment} è stata indicata la password giusta dell’account ${account}, da una rete mai usata prima, dopo diverse password sbagliate da altre reti sconosciute. Forse qualcuno l’ha indovinata.`,
    far_apart: (account, moment) =>
      `Il ${moment} è stata indicata la password giusta dell’account ${account} da un altro Paese, poco dopo un accesso altrove: nessuno viaggia così in fretta.`,
    common_password: (account, moment) =>
      `Il ${moment} è stata usata la password dell’account ${account}, che è fra le più comuni: sono le prime che chi vuole entrare prova.`,
    breached_password: (account, moment) =>
      `Il ${moment} è stata usata la password dell’account ${account}, che è fra quelle rubate altrove e ormai note: chi vuole entrare le prova.`,
  },
  en: {
    refresh_token_reused: (account, moment) =>
      `On ${moment} somebody used a copy of a session of the account ${account}. We ended it: we can’t tell whether it was you who used it or whoever copied it.`,
    password_guessed: (account, moment) =>
      `On ${moment} the right password of the account ${account} was given, from a network never used before, after several wrong ones from other unknown networks. Somebody may have guessed it.`,
    far_apart: (account, moment) =>
      `On ${moment} the right password of the account ${account} was given from another country, shortly after a sign-in elsewhere: nobody travels so fast.`,
    common_password: (account, moment) =>
      `On ${moment} the password of the account ${account} was used, which is among the commonest: those are the first that whoever wants to get in tries.`,
    breached_password: (account, moment) =>
      `On ${moment} the password of the account ${account} was used, which is among those that were stolen elsewhere and are known: whoever wants to get in tries them.`,
  },
};

const UNKNOWN: Readonly<Record<Language, string>> = { it: 'non si sa', en: 'not known' };

/** What was noticed, and why it is remarkable. */
export function whatWasNoticed(suspicion: Suspicion, { userName, at }: Noticed, language: Language): string {
  return WORDS[language][suspicion](userName, momentInWords(at, language));
}

/** From where, and on which device. */
export function whereItCameFrom({ address, country, device }: Noticed, language: Language): string {
  const [from, on] = [address ?? UNKNOWN[language], device ?? UNKNOWN[language]];
  const countryName = country && new Intl.DisplayNames(language, { type: 'region' }).of(country);
  const place = countryName ? `${from} (${countryName})` : from;
  return language === 'it' ? `Indirizzo: ${place}. Dispositivo: ${on}.` : `Address: ${place}. Device: ${on}.`;
}

export const SAMPLE_NOTICED: Noticed = {
  name: 'Anna',
  userName: 'anna/acme',
  at: new Date('2026-05-03T10:42:00Z'),
  address: '203.0.113.7',
  country: 'IT',
  device: 'Firefox, Windows',
};
