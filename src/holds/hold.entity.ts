import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Side } from '../kernel';
import { HoldKind } from './hold-kinds';

/** A reason why an account may not be used. Never deleted: the rows of an account are its history. */
@Entity('holds')
export class Hold {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: HoldKind;

  /** null for staff, who belong to no customer */
  @Column('uuid', { name: 'customer_id', nullable: true })
  customerId: string | null;

  /** null: it rests on the customer, and so on each of its accounts */
  @Column('uuid', { name: 'account_id', nullable: true })
  accountId: string | null;

  @Column('text', { name: 'placed_side' })
  placedSide: Side;

  /** the account that placed it; null where the service did */
  @Column('uuid', { name: 'placed_by', nullable: true })
  placedBy: string | null;

  @Column('text')
  reason: string;

  @Column('timestamptz', { name: 'placed_at' })
  placedAt: Date;

  @Column('timestamptz', { name: 'starts_at' })
  startsAt: Date;

  /** the first moment at which it is no longer in force; null: until lifted */
  @Column('timestamptz', { name: 'ends_at', nullable: true })
  endsAt: Date | null;

  @Column('timestamptz', { name: 'lifted_at', nullable: true })
  liftedAt: Date | null;

  @Column('text', { name: 'lifted_side', nullable: true })
  liftedSide: Side | null;

  @Column('uuid', { name: 'lifted_by', nullable: true })
  liftedBy: string | null;

  @Column('text', { name: 'lift_reason', nullable: true })
  liftReason: string | null;
}
