import { Inject, Injectable } from '@nestjs/common';
import { AccountActor, Clock } from '../../kernel';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { Database } from '../../platform/database';
import { EventBus } from '../../platform/events';
import { ChangedMeanwhile } from '../../platform/http';
import { Customer } from '../customers/customer.entity';
import { Customers } from '../customers/customers';
import { Policy, policyOf, PolicyOverrides } from '../customers/policy';
import { PolicyChanged } from '../events/policy-changed.event';
import { MovedExpiry, PasswordAges } from '../password-age/password-ages';
import { passwordAgeOf } from '../password-age/password-expiry';
import { changedFields, FieldChange, writtenValue } from './policy-changes';

/** The policy of a customer, and what it is made of. */
export interface CustomerPolicy {
  readonly version: number;
  /** what holds for its accounts */
  readonly values: Policy;
  /** the deployment's */
  readonly defaults: Policy;
  /** what the customer has decided otherwise */
  readonly overrides: PolicyOverrides;
}

export interface PolicyPreview {
  readonly changes: readonly FieldChange[];
  /** accounts that have a password; how long it is, or which ones went before, nobody can know: only its hash is kept */
  readonly passwords: number;
  readonly expiries: readonly MovedExpiry[];
}

/** What a customer decides for its own accounts. */
@Injectable()
export class Policies {
  constructor(
    private readonly customers: Customers,
    private readonly ages: PasswordAges,
    private readonly events: EventBus,
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {}

  /** @throws AccountNotFound when there is no such customer, or the reader is of another one */
  read(customerId: string, reader: AccountActor): Promise<CustomerPolicy> {
    return this.database.inScopeOf(reader.customerId, 'policy read by staff', async () =>
      this.explained(await this.customers.get(customerId)),
    );
  }

  /**
   * What {@link change} would do now. Changes nothing.
   *
   * @param wanted all that is to be decided otherwise than by the deployment
   */
  preview(customerId: string, wanted: PolicyOverrides): Promise<PolicyPreview> {
    return this.database.inCustomer(customerId, async () => {
      const customer = await this.customers.get(customerId);
      const { passwords, moves } = await this.ages.plan(customerId, this.ageUnder(wanted));
      const isOtherAge = this.ageUnder(wanted) !== this.ageUnder(customer.policy);
      return { changes: this.changes(customer, wanted), passwords, expiries: isOtherAge ? moves : [] };
    });
  }

  /**
   * Puts another policy in the place of the customer's. Another age of passwords moves the days on which those that there are expire.
   *
   * @param version of the policy that the person saw
   * @param wanted all that is to be decided otherwise than by the deployment
   * @throws ChangedMeanwhile when somebody else was faster
   */
  change(customerId: string, version: number, wanted: PolicyOverrides, by: AccountActor): Promise<CustomerPolicy> {
    return this.database.inCustomer(customerId, async () => {
      const customer = await this.customers.lockPolicy(customerId);
      const { policyVersion } = customer;
      if (policyVersion !== version) throw new ChangedMeanwhile({ extensions: { version: policyVersion } });
      const changes = this.changes(customer, wanted);
      if (changes.length === 0) return this.explained(customer);
      await this.database.query('update customers set policy = $2, policy_version = policy_version + 1 where id = $1', [
        customerId,
        JSON.stringify(wanted),
      ]);
      await this.publish(customerId, changes, by);
      const age = this.ageUnder(wanted);
      if (age !== this.ageUnder(customer.policy))
        await this.ages.move(customerId, await this.ages.plan(customerId, age), by);
      return this.explained({ policy: wanted, policyVersion: policyVersion + 1 });
    });
  }

  private explained({ policy, policyVersion }: Pick<Customer, 'policy' | 'policyVersion'>): CustomerPolicy {
    return {
      version: policyVersion,
      values: policyOf({ policy }, this.settings),
      defaults: policyOf(null, this.settings),
      overrides: policy,
    };
  }

  private changes({ policy }: Customer, wanted: PolicyOverrides): FieldChange[] {
    return changedFields(policy, wanted, policyOf(null, this.settings));
  }

  private ageUnder(policy: PolicyOverrides): number {
    return passwordAgeOf(policyOf({ policy }, this.settings));
  }

  private async publish(customerId: string, changes: readonly FieldChange[], by: AccountActor): Promise<void> {
    const facts = {
      before: changes.map(({ field, before }) => writtenValue(field, before)),
      after: changes.map(({ field, after }) => writtenValue(field, after)),
    };
    await this.events.publish(new PolicyChanged({ customerId, accountId: null }, by, this.clock.now(), facts));
  }
}
