export interface OutgoingText {
  /** E.164 */
  readonly to: string;
  /** a number in E.164, or a name of up to eleven characters */
  readonly from: string;
  readonly text: string;
}

/** Whoever brings text messages to phones. */
export abstract class SmsGateway {
  /**
   * Hands a message over.
   *
   * @returns the gateway's own words, with the name under which it knows the message
   * @throws MessageRefused when it will never take it
   * @throws MessageDelayed when it is worth trying again
   */
  abstract handOver(message: OutgoingText): Promise<string>;
}
