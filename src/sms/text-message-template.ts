import { Language } from '../platform/i18n';

/** A kind of text message: what it says in each language about the data that it is given. */
export interface TextMessageTemplate<Data> {
  /** `room.what-it-is`; stands in the delivery state, never in the message */
  readonly kind: string;
  readonly wordings: Readonly<Record<Language, (data: Data) => string>>;
  /** data to look at the message with */
  readonly sample: Data;
}

/**
 * Declares a text message. It stands with the feature that sends it, in `text-messages/*.text-message.ts`:
 *
 *     export const recoveryCodeMessage = textMessage<{ code: string }>(
 *       'recovery.recovery-code',
 *       { it: ({ code }) => `…`, en: ({ code }) => `…` },
 *       { code: 'K7QM4T' },
 *     );
 *
 * A language that is missing doesn't compile. What fits in 160 characters of the GSM alphabet (70 of others) costs one message.
 */
export function textMessage<Data>(
  kind: string,
  wordings: TextMessageTemplate<Data>['wordings'],
  sample: Data,
): TextMessageTemplate<Data> {
  return { kind, wordings, sample };
}
