/** The job that takes one letter to the mail server. */
export const DELIVER_LETTER = 'deliver-letter';

export interface DeliverLetterPayload {
  readonly letterId: string;
  readonly customerId: string | null;
}
