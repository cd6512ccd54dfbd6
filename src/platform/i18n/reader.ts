import { Language } from './words';

/** Whom something is said to. */
export interface Reader {
  readonly language: Language;
  /** where they read it: an IANA name, as they have named it; undefined: nobody knows */
  readonly timeZone: string | undefined;
}
