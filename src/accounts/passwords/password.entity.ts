import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A password that an account has or had. Without one that is not retired, no password opens the account. */
@Entity('passwords')
export class Password {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'customer_id', nullable: true })
  customerId: string | null;

  @Column('uuid', { name: 'account_id' })
  accountId: string;

  /** in the PHC form of its algorithm, imported ones included */
  @Column('text')
  hash: string;

  @Column('timestamptz', { name: 'set_at' })
  setAt: Date;

  /** of a one-time password: from when on it opens nothing; null: no such moment */
  @Column('timestamptz', { name: 'good_until', nullable: true })
  goodUntil: Date | null;

  @Column('timestamptz', { name: 'retired_at', nullable: true })
  retiredAt: Date | null;
}
