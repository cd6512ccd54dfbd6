import { OutgoingText } from '../sms-gateway.port';

/** A text message that arrived on the phone. */
export interface KeptMessage extends OutgoingText {
  readonly id: string;
  readonly date: Date;
}
