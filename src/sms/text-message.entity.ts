import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Language } from '../platform/i18n';
import { WithheldBecause } from './withheld-because';

/** A text message to one person, and what became of it. What it said is kept only until it is sent or given up. */
@Entity('text_messages')
export class TextMessage {
  @PrimaryColumn('uuid')
  id: string;

  /** null for staff, who belong to no customer */
  @Column('uuid', { name: 'customer_id', nullable: true })
  customerId: string | null;

  @Column('uuid', { name: 'account_id' })
  accountId: string;

  @Column('text')
  kind: string;

  /** E.164 */
  @Column('text')
  number: string;

  @Column('text')
  language: Language;

  /** keyed digest of the network of who asked for it; null: nobody outside did */
  @Column('text', { name: 'asked_from', nullable: true })
  askedFrom: string | null;

  /** null once the message is sent or given up: there may be a secret in it */
  @Column('bytea', { name: 'sealed_content', nullable: true })
  sealedContent: Buffer | null;

  @Column('timestamptz', { name: 'queued_at' })
  queuedAt: Date;

  /** how often the gateway was tried */
  @Column('integer')
  attempts: number;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt: Date | null;

  @Column('timestamptz', { name: 'failed_at', nullable: true })
  failedAt: Date | null;

  /** why it was never queued; it counts towards no limit */
  @Column('text', { name: 'withheld_because', nullable: true })
  withheldBecause: WithheldBecause | null;

  /** the gateway's own words at the last attempt, or what kept us from reaching it */
  @Column('text', { name: 'gateway_answer', nullable: true })
  gatewayAnswer: string | null;
}
