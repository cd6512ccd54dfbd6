import { Column, Entity, PrimaryColumn } from 'typeorm';
import { SessionRestriction } from '../../kernel';

/** Somebody is signed in: since when, from where, until when. */
@Entity('sessions')
export class Session {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'customer_id', nullable: true })
  customerId: string | null;

  @Column('uuid', { name: 'account_id' })
  accountId: string;

  /** null: a full session */
  @Column('text', { name: 'restricted_to', nullable: true })
  restrictedTo: SessionRestriction | null;

  @Column('timestamptz', { name: 'started_at' })
  startedAt: Date;

  /** when the password was last given in it */
  @Column('timestamptz', { name: 'authenticated_at' })
  authenticatedAt: Date;

  @Column('timestamptz', { name: 'refreshed_at' })
  refreshedAt: Date;

  /** when it ends unless it is refreshed before */
  @Column('timestamptz', { name: 'idle_after' })
  idleAfter: Date;

  /** when it ends, however often it is refreshed */
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;

  @Column('text', { name: 'ended_because', nullable: true })
  endedBecause: string | null;

  @Column('text', { nullable: true })
  address: string | null;

  @Column('text', { name: 'user_agent', nullable: true })
  userAgent: string | null;
}
