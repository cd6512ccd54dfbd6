import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Language } from '../../platform/i18n';
import { PolicyOverrides } from './policy';

export const CUSTOMER_KINDS = ['natural_person', 'company', 'freelancer', 'sole_trader', 'public_body'] as const;
export type CustomerKind = (typeof CUSTOMER_KINDS)[number];

/** The tenant: whoever buys the service. VAT number and tax code are not unique: two customers may share one. */
@Entity('customers')
export class Customer {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  @Column('text')
  kind: CustomerKind;

  /** ISO 3166-1 alpha-2 */
  @Column('char', { length: 2 })
  country: string;

  /** in its compared form */
  @Column('text', { name: 'vat_number', nullable: true })
  vatNumber: string | null;

  /** in its compared form */
  @Column('text', { name: 'tax_code', nullable: true })
  taxCode: string | null;

  @Column('text')
  language: Language;

  @Column('jsonb')
  policy: PolicyOverrides;

  /** counts the changes of the policy, which two people might make at once */
  @Column('integer', { name: 'policy_version' })
  policyVersion: number;

  /** how many collaborators the plan allows at a time; null: any number */
  @Column('integer', { name: 'collaborator_limit', nullable: true })
  collaboratorLimit: number | null;

  @Column('uuid', { name: 'principal_id' })
  principalId: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
