import { Injectable } from '@nestjs/common';
import {
  Accounts,
  AccountTurns,
  describeRules,
  LockedAccount,
  Passwords,
  Recipients,
  ReplacedPersons,
} from '../../accounts';
import { Challenge, Challenges } from '../../challenges';
import { Holds } from '../../holds';
import { Actor, Clock } from '../../kernel';
import { Database } from '../../platform/database';
import { EventBus } from '../../platform/events';
import { OpenChoice } from '../../recovery';
import { OwnerChangeCompleted } from '../events/owner-change-completed.event';
import { OwnerChange } from './owner-change';
import { OwnerChangeNotices } from './owner-change-notices';
import { OwnerChangeRecords } from './owner-change-records';
import { OwnerChangeNotPossible } from './owner-change.errors';

export interface NewOwner {
  readonly userName: string;
  /** there is another reason why the account can't be used yet; signing in tells which */
  readonly stillHeld: boolean;
}

/** The new person chooses a password, and from then on the account is theirs. */
@Injectable()
export class NewOwners {
  constructor(
    private readonly challenges: Challenges,
    private readonly accounts: Accounts,
    private readonly turns: AccountTurns,
    private readonly records: OwnerChangeRecords,
    private readonly replacedPersons: ReplacedPersons,
    private readonly passwords: Passwords,
    private readonly recipients: Recipients,
    private readonly notices: OwnerChangeNotices,
    private readonly holds: Holds,
    private readonly events: EventBus,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * What the page behind a link must know. Changes nothing.
   *
   * @throws DomainError that says why the link no longer works
   */
  async open(secret: string): Promise<OpenChoice> {
    const { accountId, customerId, expiresAt } = await this.live(secret);
    return this.database.inScopeOf(customerId, 'owner change', async () => {
      const account = await this.accounts.get(accountId);
      const { newPerson } = await this.requireReady(accountId);
      const rules = describeRules(await this.passwords.rulesFor(account));
      return { userName: account.userName, displayName: newPerson.displayName, expiresAt, rules };
    });
  }

  /**
   * All of it or nothing: name and address are replaced, the phone number, second factors and sessions go, links and codes of the one before
   * become useless.
   *
   * @throws DomainError that says why the link no longer works
   * @throws OwnerChangeNotPossible when it was stopped
   * @throws UnacceptablePassword naming every rule that is broken; the link goes on working
   * @throws HashQueueFull when too many are choosing or signing in
   */
  async complete(secret: string, password: string, by: Actor): Promise<NewOwner> {
    const challenge = await this.live(secret);
    return this.turns.take(challenge, 'owner change', async (account) => {
      const change = await this.records.complete(account.id);
      if (!change) throw new OwnerChangeNotPossible();
      await this.challenges.redeem('owner_change', secret, by);
      const before = await this.recipients.of(account);
      if (before) await this.notices.tellCompleted(account, before, by);
      await this.replacedPersons.replace(account, change.newPerson, 'owner_change', by);
      await this.passwords.choose(account, password, 'new-password-by-link', by);
      await this.endWhatIsOut(account, by);
      const on = { accountId: account.id, customerId: account.customerId };
      await this.events.publish(new OwnerChangeCompleted(on, by, this.clock.now(), { changeId: change.id }));
      return { userName: account.userName, stillHeld: (await this.holds.inForce(on)).length > 0 };
    });
  }

  /** The new password has ended the others. */
  private async endWhatIsOut({ id }: LockedAccount, by: Actor): Promise<void> {
    for (const purpose of ['owner_change_stop', 'not_me'] as const) await this.challenges.cancelOf(id, purpose, by);
  }

  private async requireReady(accountId: string): Promise<OwnerChange> {
    const change = await this.records.ready(accountId);
    if (!change) throw new OwnerChangeNotPossible();
    return change;
  }

  private async live(secret: string): Promise<Challenge> {
    const challenge = await this.challenges.find('owner_change', secret);
    this.challenges.requireLive(challenge);
    return challenge;
  }
}
