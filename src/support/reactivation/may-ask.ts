import { Injectable } from '@nestjs/common';
import { Account } from '../../accounts';
import { Managers } from '../../collaborators';
import { Holds, mayLift } from '../../holds';
import { DomainError } from '../../kernel';
import { AccountNotDisabled, AskYourSide } from './reactivation.errors';

/** The principal of a customer, as the subject of what they ask. */
export interface Asking {
  readonly accountId: string;
  readonly customerId: string;
}

/** Who may ask staff to be let in again: a principal whose account is disabled, when nobody on their own side can help. */
@Injectable()
export class MayAsk {
  constructor(
    private readonly holds: Holds,
    private readonly managers: Managers,
  ) {}

  /**
   * Runs in the scope of the account's customer. What it says is for whoever has proved who they are.
   *
   * @returns for whom they ask; or why they may not, naming whom to ask in place of staff
   */
  async subjectOf({ id, customerId, role }: Account): Promise<Asking | DomainError> {
    const holds = await this.holds.inForce({ accountId: id, customerId });
    const disabled = holds.filter(({ kind }) => kind === 'disabled');
    if (disabled.length === 0 || customerId === null) return new AccountNotDisabled();
    const asking = { accountId: id, customerId };
    // what staff have disabled nobody else enables: to send the principal to a collaborator would lead nowhere
    const isForStaff = disabled.some((hold) => !mayLift(hold, 'customer'));
    if (role === 'principal' && isForStaff) return asking;
    const people = (await this.managers.whoCanHelp(customerId)).filter((person) => person.accountId !== id);
    if (role === 'principal' && people.length === 0) return asking;
    return new AskYourSide({ extensions: { people: people.map(({ displayName }) => ({ displayName })) } });
  }
}
