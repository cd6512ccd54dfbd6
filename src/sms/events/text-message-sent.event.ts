import { DomainEvent } from '../../kernel';

/** The gateway has taken a text message over. */
export class TextMessageSent extends DomainEvent<{ messageId: string; kind: string }> {
  readonly name = 'sms.text-message-sent';
}
