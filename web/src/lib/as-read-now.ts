interface Told<T> {
  readonly translations?: Readonly<Record<string, T>>;
}

/** An answer to an act comes once. Should another language have been chosen since, this is what it says in that one. */
export function asReadNow<T extends Told<T>>(answer: T, language: string): T {
  return answer.translations?.[language] ?? answer;
}
