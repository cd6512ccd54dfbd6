/** The languages that people are answered in. Italian first. */
export const LANGUAGES = ['it', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Sentences by key, nested as one likes; `{{name}}` stands for a value. */
export interface Sentences {
  readonly [key: string]: string | Sentences;
}

/** The same keys, whatever the sentences. */
type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };

export interface Words {
  readonly it: Sentences;
  readonly en: Sentences;
}

/** What one room says to people, in both languages: a key that one of them lacks doesn't compile. */
export function words<T extends Sentences>(it: T, en: SameKeys<T> & Sentences): Words {
  return { it, en };
}
