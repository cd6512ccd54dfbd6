import { Inject, Injectable } from '@nestjs/common';
import { Actor, Clock } from '../../kernel';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { Database } from '../../platform/database';
import { EventBus } from '../../platform/events';
import { ChangedMeanwhile } from '../../platform/http';
import { ActingPerson, customerOf } from '../access/acting-person';
import { Customer } from '../customers/customer.entity';
import { Customers } from '../customers/customers';
import {
  customersPart,
  OperatorOverrides,
  operatorsPart,
  Policy,
  policyOf,
  PolicyOverrides,
} from '../customers/policy';
import { PolicyChanged } from '../events/policy-changed.event';
import { MovedExpiry, PasswordAges } from '../password-age/password-ages';
import { passwordAgeOf } from '../password-age/password-expiry';
import { changedFields, FieldChange, writtenChanges } from './policy-changes';

/** The policy of a customer, and what it is made of. */
export interface CustomerPolicy {
  readonly version: number;
  /** what holds for its accounts */
  readonly values: Policy;
  /** the deployment's */
  readonly defaults: Policy;
  /** what the customer has decided otherwise; what the operator has decided for it shows in the values */
  readonly overrides: PolicyOverrides;
}

type StoredPolicy = Pick<Customer, 'policy' | 'policyVersion'>;

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
  read(customerId: string, reader: ActingPerson): Promise<CustomerPolicy> {
    return this.database.inScopeOf(customerOf(reader), 'policy read by staff', async () =>
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
      const changes = this.changes(customer, { ...wanted, ...operatorsPart(customer.policy) });
      return { changes, passwords, expiries: isOtherAge ? moves : [] };
    });
  }

  /**
   * Puts another policy in the place of the customer's. Another age of passwords moves the days on which those that there are expire.
   *
   * @param version of the policy that the person saw
   * @param wanted all that is to be decided otherwise than by the deployment
   * @param reason given by the operator, who changes it in the principal's place
   * @throws ChangedMeanwhile when somebody else was faster
   */
  change(
    customerId: string,
    version: number,
    wanted: PolicyOverrides,
    by: ActingPerson,
    reason: string | null = null,
  ): Promise<CustomerPolicy> {
    return this.database.inCustomer(customerId, async () => {
      const customer = await this.customers.lockPolicy(customerId);
      const { policyVersion } = customer;
      if (policyVersion !== version) throw new ChangedMeanwhile({ extensions: { version: policyVersion } });
      const overrides = { ...wanted, ...operatorsPart(customer.policy) };
      return this.explained(await this.put(customer, overrides, by, reason));
    });
  }

  /**
   * Puts what the operator decides for a customer in the place of what the operator had decided.
   *
   * @throws AccountNotFound when there is no such customer
   */
  decide(customerId: string, decided: OperatorOverrides, by: Actor): Promise<CustomerPolicy> {
    return this.database.inCustomer(customerId, async () => {
      const customer = await this.customers.lockPolicy(customerId);
      const overrides = { ...customersPart(customer.policy), ...decided };
      return this.explained(await this.put(customer, overrides, by));
    });
  }

  private async put(
    customer: Customer,
    policy: PolicyOverrides,
    by: Actor,
    reason: string | null = null,
  ): Promise<StoredPolicy> {
    const changes = this.changes(customer, policy);
    if (changes.length === 0) return customer;
    await this.database.query('update customers set policy = $2, policy_version = policy_version + 1 where id = $1', [
      customer.id,
      JSON.stringify(policy),
    ]);
    const facts = { ...writtenChanges(changes), reason };
    const subject = { customerId: customer.id, accountId: null };
    await this.events.publish(new PolicyChanged(subject, by, this.clock.now(), facts));
    const age = this.ageUnder(policy);
    if (age !== this.ageUnder(customer.policy))
      await this.ages.move(customer.id, await this.ages.plan(customer.id, age), by);
    return { policy, policyVersion: customer.policyVersion + 1 };
  }

  private explained({ policy, policyVersion }: StoredPolicy): CustomerPolicy {
    return {
      version: policyVersion,
      values: policyOf({ policy }, this.settings),
      defaults: policyOf(null, this.settings),
      overrides: customersPart(policy),
    };
  }

  private changes({ policy }: Customer, wanted: PolicyOverrides): FieldChange[] {
    return changedFields(policy, wanted, policyOf(null, this.settings));
  }

  private ageUnder(policy: PolicyOverrides): number {
    return passwordAgeOf(policyOf({ policy }, this.settings));
  }
}
