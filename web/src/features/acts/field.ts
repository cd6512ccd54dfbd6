/** Something that an act has to be told. */
export interface Field<Name extends string> {
  /** as the service calls it where it has something against it */
  readonly name: Name;
  readonly label: string;
  readonly description?: string;
  /** what is said where it was left empty; undefined: it may be */
  readonly missing?: string;
  /** how it is given; a line of text where nothing is said */
  readonly kind?: 'email' | 'moment' | 'paragraph' | readonly Choice[];
  /** what stands there from the beginning */
  readonly proposed?: string;
  /** Looks at what was typed before the service does. @returns what is wrong with it */
  readonly wrong?: (typed: string) => string | undefined;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What was typed into each. */
export type Given<Name extends string> = Readonly<Record<Name, string>>;
