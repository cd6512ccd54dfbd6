import { Language } from '../platform/i18n';

/** What a letter says, in plain text: the layout escapes it, and gives it its looks. */
export interface LetterContent {
  readonly subject: string;
  readonly greeting: string;
  readonly paragraphs: readonly string[];
  /** the one thing to do; the link is also shown as text, for those who can't press the button */
  readonly button?: { readonly label: string; readonly link: string };
  /** to be typed by those whom the link can't reach; `label` says where, without a colon at its end */
  readonly code?: { readonly label: string; readonly value: string };
  readonly afterButton?: readonly string[];
  readonly closing: string;
  /** the quiet way out at the end, e.g. “Wasn’t it you? Tell us”: the sentence is the link */
  readonly notMe?: { readonly text: string; readonly link: string };
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
