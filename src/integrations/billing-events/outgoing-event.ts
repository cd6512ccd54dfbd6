/** What the billing system is told: the payload of Standard Webhooks. */
export interface OutgoingEvent {
  /** the same however often it is sent: the `webhook-id` */
  readonly id: string;
  /** to whose history it belongs; null: to none */
  readonly customerId: string | null;
  readonly type: string;
  readonly occurredAt: Date;
  readonly data: object;
}

/** The text that is signed and sent. */
export function bodyOf({ type, occurredAt, data }: OutgoingEvent): string {
  return JSON.stringify({ type, timestamp: occurredAt.toISOString(), data });
}
