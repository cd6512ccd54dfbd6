import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AccountRole } from '../kernel';
import { Language } from '../platform/i18n';

/** What a person signs in with. Whether it may be used now is not written here: that is what its holds say. */
@Entity('accounts')
export class Account {
  @PrimaryColumn('uuid')
  id: string;

  /** null for staff */
  @Column('uuid', { name: 'customer_id', nullable: true })
  customerId: string | null;

  @Column('text')
  role: AccountRole;

  /** as it was chosen */
  @Column('text', { name: 'user_name' })
  userName: string;

  /** as it is compared; unique among accounts that are not deactivated */
  @Column('text', { name: 'user_name_key' })
  userNameKey: string;

  @Column('text', { name: 'display_name' })
  displayName: string;

  /** as it was typed; not unique */
  @Column('text', { nullable: true })
  email: string | null;

  @Column('text', { name: 'email_key', nullable: true })
  emailKey: string | null;

  @Column('timestamptz', { name: 'email_confirmed_at', nullable: true })
  emailConfirmedAt: Date | null;

  /** since when mail servers say that no letter can arrive there; null: none does */
  @Column('timestamptz', { name: 'email_refused_at', nullable: true })
  emailRefusedAt: Date | null;

  /** since when staff let no letter go there, because it is not the person's; null: letters go there */
  @Column('timestamptz', { name: 'email_blocked_at', nullable: true })
  emailBlockedAt: Date | null;

  /** E.164; used only once confirmed */
  @Column('text', { nullable: true })
  phone: string | null;

  @Column('timestamptz', { name: 'phone_confirmed_at', nullable: true })
  phoneConfirmedAt: Date | null;

  /** null: the customer's */
  @Column('text', { nullable: true })
  language: Language | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'deactivated_at', nullable: true })
  deactivatedAt: Date | null;

  /** counts the changes that two people might make at once */
  @Column('integer')
  version: number;
}
