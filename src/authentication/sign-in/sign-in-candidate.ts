import { Injectable } from '@nestjs/common';
import { emailAddressKey, internationalPhoneKey, isEmailAddress, userNameKey } from '../../accounts';
import { HoldKind } from '../../holds';
import { Clock } from '../../kernel';
import { Lookups } from '../../platform/database';

/** The account that somebody means. */
export interface SignInCandidate {
  readonly accountId: string;
  readonly customerId: string | null;
  /** in force on the account or its customer */
  readonly holds: readonly HoldKind[];
}

const SQL = `
  with named as (
    select id from accounts where user_name_key = $1 and deactivated_at is null
  ), meant as (
    select id from named
    union all
    select (array_agg(id))[1] from accounts
    where email_key = $2 and deactivated_at is null and not exists (select from named)
      and exists (select from passwords where account_id = accounts.id)
    having count(*) = 1
    union all
    select (array_agg(id))[1] from accounts
    where phone = $3 and phone_confirmed_at is not null and deactivated_at is null and not exists (select from named)
    having count(*) = 1
  )
  select account.id as "accountId", account.customer_id as "customerId",
         array(
           select hold.kind from holds hold
           where (hold.account_id = account.id or (hold.account_id is null and hold.customer_id = account.customer_id))
             and in_force(hold, $4)
         ) as holds
  from meant
  join accounts account on account.id = meant.id
  limit 1`;

/**
 * Finds whom an identifier means: a user name; else an e-mail address or a confirmed phone number, where exactly one account has
 * it that was ever activated. One round trip, the same for known and unknown names.
 */
@Injectable()
export class SignInCandidates {
  constructor(
    private readonly lookups: Lookups,
    private readonly clock: Clock,
  ) {}

  async find(identifier: string): Promise<SignInCandidate | null> {
    const [candidate] = await this.lookups.rows<SignInCandidate>('sign-in candidate', SQL, [
      userNameKey(identifier),
      isEmailAddress(identifier) ? emailAddressKey(identifier) : null,
      internationalPhoneKey(identifier),
      this.clock.now(),
    ]);
    return candidate ?? null;
  }
}
