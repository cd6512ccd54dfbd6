import { Injectable } from '@nestjs/common';
import { Account } from '../account.entity';
import { Customers } from '../customers/customers';
import { Policy } from '../customers/policy';
import { BreachedPasswords } from './breached-passwords';
import { FactorsAsked } from './factors-asked.port';
import { BREACHED, checkPassword, PasswordFault, PasswordRules } from './password-rules';

/** What new passwords of an account must be like: by its policy, its second factor, its names. In the caller's transaction. */
@Injectable()
export class AccountPasswordRules {
  constructor(
    private readonly customers: Customers,
    private readonly factorsAsked: FactorsAsked,
    private readonly breachedPasswords: BreachedPasswords,
  ) {}

  /** Beside a second factor a shorter password will do, where the policy says so. Those chosen then stay good when it is gone. */
  async under(policy: Policy, account: Account): Promise<PasswordRules> {
    const { passwordMinimumLength: alone, passwordMinimumLengthWithSecondFactor: besideAnother } = policy;
    const isAlone = alone <= besideAnother || !(await this.factorsAsked.areAskedOf(account));
    return { minimumLength: isAlone ? alone : besideAnother, remembered: policy.passwordHistory };
  }

  /** The rules that the password breaks, as far as that can be told without hashing. */
  async faultsOf(text: string, account: Account, rules: PasswordRules): Promise<PasswordFault[]> {
    const { userName, displayName, email: emailAddress, customerId } = account;
    const customerName = customerId === null ? null : (await this.customers.get(customerId)).name;
    const faults = checkPassword(text, rules, { userName, displayName, emailAddress, customerName });
    return faults.length === 0 && (await this.breachedPasswords.include(text)) ? [BREACHED] : faults;
  }
}
