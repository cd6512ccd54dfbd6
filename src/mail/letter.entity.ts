import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Language } from '../platform/i18n';

/** A letter to one person, and what became of it. What it said is kept only until it is sent or given up. */
@Entity('letters')
export class Letter {
  @PrimaryColumn('uuid')
  id: string;

  /** null for staff, who belong to no customer */
  @Column('uuid', { name: 'customer_id', nullable: true })
  customerId: string | null;

  /** null where the address is nobody's */
  @Column('uuid', { name: 'account_id', nullable: true })
  accountId: string | null;

  @Column('text')
  kind: string;

  @Column('text')
  address: string;

  @Column('text')
  language: Language;

  /** the same at every attempt, so that a mail server can tell that it has had the letter before */
  @Column('text', { name: 'message_id' })
  messageId: string;

  /** null once the letter is sent or given up: there may be a secret in it */
  @Column('bytea', { name: 'sealed_content', nullable: true })
  sealedContent: Buffer | null;

  /** anybody could have asked for it */
  @Column('boolean', { name: 'on_request' })
  onRequest: boolean;

  @Column('timestamptz', { name: 'queued_at' })
  queuedAt: Date;

  /** how often a mail server was tried */
  @Column('integer')
  attempts: number;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt: Date | null;

  @Column('timestamptz', { name: 'failed_at', nullable: true })
  failedAt: Date | null;

  /** the mail server's own words at the last attempt, or what kept us from reaching it */
  @Column('text', { name: 'server_answer', nullable: true })
  serverAnswer: string | null;
}
