import { createInstance, i18n } from 'i18next';
import { asOneSays } from './elisions';
import { momentInWords } from './moment-in-words';
import { Reader } from './reader';
import { Language, LANGUAGES, Words } from './words';

type Values = Readonly<Record<string, unknown>>;

/** Says things as a person reads them. It knows the words of every room, handed over at the start. */
export class Translator {
  private readonly i18n: i18n = createInstance();

  constructor(
    rooms: readonly Words[],
    private readonly fallback: Language,
  ) {
    void this.i18n.init({
      initAsync: false,
      lng: fallback,
      supportedLngs: [...LANGUAGES],
      keySeparator: '.',
      nsSeparator: false,
      // what is said goes into JSON and into templates that escape by themselves
      interpolation: { escapeValue: false },
      returnNull: false,
      // to say nothing is also something that words may do
      returnEmptyString: true,
    });
    // {{sentAt, moment}}
    this.i18n.services.formatter?.add('moment', (moment: Date, language, { timeZone }: Partial<Reader>) =>
      momentInWords(moment, language as Language, timeZone),
    );
    for (const room of rooms) {
      for (const language of LANGUAGES) this.i18n.addResourceBundle(language, 'translation', room[language], true);
    }
  }

  say({ language, timeZone }: Reader, key: string, values: Values = {}): string {
    return asOneSays(this.i18n.t(key, { ...values, lng: language, timeZone }), language);
  }

  /** Whether there are words for this key, in this very language. */
  knows(language: Language, key: string): boolean {
    return this.i18n.getResource(language, 'translation', key) !== undefined;
  }

  /** The language in which an `Accept-Language` header (RFC 9110 §12.5.4) wants to be answered, as far as we speak it. */
  languageOf(acceptLanguage: string | undefined): Language {
    return this.languagesOf(acceptLanguage)[0];
  }

  /** All languages of such a header that we speak, the dearest first. */
  languagesOf(acceptLanguage: string | undefined): [Language, ...Language[]] {
    const wishes = (acceptLanguage ?? '')
      .slice(0, 200)
      .split(',')
      .map((wish) => {
        const [tag = '', weight] = wish.trim().split(/\s*;\s*q=/i);
        return { tag: tag.slice(0, 2).toLowerCase(), weight: weight === undefined ? 1 : Number(weight) };
      })
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight);
    const spoken = wishes.flatMap(({ tag }) => LANGUAGES.filter((language) => language === tag));
    const [first = this.fallback, ...others] = new Set(spoken);
    return [first, ...others];
  }
}
