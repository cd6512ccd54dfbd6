/** Sentences by key, nested as one likes; `{{name}}` stands for a value. */
interface Sentences {
  readonly [key: string]: string | Sentences;
}

/** The same keys, whatever the sentences. */
type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };

/** What a part of the portal says, in both languages: a key that one of them lacks doesn't compile. */
export function words<const T extends Sentences>(it: T, en: SameKeys<T>): { readonly it: T; readonly en: SameKeys<T> } {
  return { it, en };
}
