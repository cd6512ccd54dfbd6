import { Language } from './words';

/** Whom something is said to. */
export interface Reader {
  readonly language: Language;
  /** other languages that they read */
  readonly alsoReads: readonly Language[];
  /** where they read it: an IANA name, as they have named it; undefined: nobody knows */
  readonly timeZone: string | undefined;
}

/** Something that is told, and the same in the other languages of the reader. */
export type Translated<T> = T & { readonly translations?: Readonly<Record<string, T>> };

/** Tells what can't be asked for again in each language of the reader, who may have chosen another one since. */
export function translated<T extends object>(reader: Reader, tell: (reader: Reader) => T): Translated<T> {
  const others = reader.alsoReads.map((language) => [language, tell({ ...reader, language })] as const);
  return { ...tell(reader), ...(others.length > 0 && { translations: Object.fromEntries(others) }) };
}
