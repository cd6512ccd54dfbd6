import { Language } from '../platform/i18n';

/** What a letter says, in plain text: the layout escapes it, and gives it its looks. */
export interface LetterContent {
  readonly subject: string;
  readonly greeting: string;
  readonly paragraphs: readonly string[];
  /** the one thing to do; the link is also shown as text, for those who can't press the button */
  readonly button?: { readonly label: string; readonly link: string };
  readonly afterButton?: readonly string[];
  readonly closing: string;
}

/** A kind of letter: what it says in each language about the data that it is given. */
export interface LetterTemplate<Data> {
  /** `room.what-it-is`; stands in the delivery state, never in the mail */
  readonly kind: string;
  readonly wordings: Readonly<Record<Language, (data: Data) => LetterContent>>;
  /** data to look at the letter with */
  readonly sample: Data;
}

/**
 * Declares a letter. It stands with the feature that sends it, in `letters/*.letter.ts`:
 *
 *     export const resetLinkLetter = letter<{ name: string; link: string }>(
 *       'recovery.reset-link',
 *       { it: ({ name, link }) => ({ … }), en: ({ name, link }) => ({ … }) },
 *       { name: 'Anna', link: 'https://account.example.it/reset-password#…' },
 *     );
 *
 * A language that is missing doesn't compile.
 */
export function letter<Data>(
  kind: string,
  wordings: LetterTemplate<Data>['wordings'],
  sample: Data,
): LetterTemplate<Data> {
  return { kind, wordings, sample };
}
