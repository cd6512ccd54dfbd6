import { DomainEvent } from '../../kernel';
import { WithheldBecause } from '../withheld-because';

/** Refused: by the gateway, for good. Given up: it could not be handed over while it was worth anything. */
export type TextMessageFailure = 'refused' | 'given_up' | WithheldBecause;

/** A text message will not arrive: it was not allowed to go, or the gateway did not take it. */
export class TextMessageFailed extends DomainEvent<{ messageId: string; kind: string; because: TextMessageFailure }> {
  readonly name = 'sms.text-message-failed';
}
