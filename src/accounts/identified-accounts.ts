import { Injectable } from '@nestjs/common';
import { AccountRole } from '../kernel';
import { Lookups } from '../platform/database';
import { PolicyOverrides } from './customers/policy';
import { emailAddressKey } from './identifiers/email-address';
import { internationalPhoneKey } from './identifiers/phone-number';
import { TaxNumber } from './identifiers/tax-number';
import { userNameKey } from './identifiers/user-name';

/** What somebody knows of an account: one of these, in the form in which it is compared. */
export type Identifier =
  | { readonly kind: 'user_name'; readonly key: string }
  | { readonly kind: 'email'; readonly key: string }
  | { readonly kind: 'tax_number'; readonly taxNumber: TaxNumber }
  /** E.164 */
  | { readonly kind: 'phone'; readonly key: string };

/** An account that an identifier names, with what decides how its person gets back in. */
export interface IdentifiedAccount {
  readonly accountId: string;
  /** null for staff */
  readonly customerId: string | null;
  readonly role: AccountRole;
  readonly userName: string;
  /** that letters may go to */
  readonly email: string | null;
  /** what the customer decided; null for staff */
  readonly policy: PolicyOverrides | null;
}

/** More accounts than these share an identifier only by mistake; what is done for each of them stays bounded. */
const AT_MOST = 20;

const wasActivated = (account: string) => `exists (select from passwords where account_id = ${account}.id)`;

/**
 * Which accounts have it. A VAT number or tax code is the customer's, and names its principal. A phone number counts once confirmed. An
 * address that was given to an account which nobody has activated doesn't make it ambiguous for those who use it.
 */
const CONDITIONS: Readonly<Record<Identifier['kind'], string>> = {
  user_name: 'account.user_name_key = $1',
  email: `account.email_key = $1
    and (${wasActivated('account')} or not exists (
      select from accounts other where other.email_key = $1 and other.deactivated_at is null and ${wasActivated('other')}))`,
  phone: 'account.phone = $1 and account.phone_confirmed_at is not null',
  tax_number: `account.role = 'principal'
    and account.customer_id in (select id from customers where vat_number = $1 or tax_code = $2)`,
};

/** Finds the accounts that somebody may mean who isn't signed in, over all customers, in one round trip. */
@Injectable()
export class IdentifiedAccounts {
  constructor(private readonly lookups: Lookups) {}

  /**
   * The account that somebody means who signs in: by user name; else by an e-mail address or a confirmed phone number, where exactly one
   * account has it.
   */
  async meantBy(text: string): Promise<IdentifiedAccount | null> {
    const [named] = await this.with({ kind: 'user_name', key: userNameKey(text) });
    if (named) return named;
    const phone = internationalPhoneKey(text);
    const found = await this.with(
      phone !== null ? { kind: 'phone', key: phone } : { kind: 'email', key: emailAddressKey(text) },
    );
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  /** @returns at most 20, never a deactivated one, the principals first, then the oldest */
  with(identifier: Identifier): Promise<IdentifiedAccount[]> {
    return this.lookups.rows<IdentifiedAccount>(
      `accounts by ${identifier.kind}`,
      `select account.id as "accountId", account.customer_id as "customerId", account.role, account.user_name as "userName",
              case when account.email_blocked_at is null then account.email end as email, customer.policy
       from accounts account
       left join customers customer on customer.id = account.customer_id
       where ${CONDITIONS[identifier.kind]} and account.deactivated_at is null
       order by account.role = 'principal' desc, account.id
       limit ${AT_MOST}`,
      valuesOf(identifier),
    );
  }
}

function valuesOf(identifier: Identifier): (string | null)[] {
  if (identifier.kind !== 'tax_number') return [identifier.key];
  const { vatNumberKey, taxCodeKey } = identifier.taxNumber;
  return [vatNumberKey, taxCodeKey];
}
