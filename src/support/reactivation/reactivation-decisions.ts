import { Inject, Injectable } from '@nestjs/common';
import { Account, Accounts, ActingPerson, LockedAccount, Reach } from '../../accounts';
import { Hold, Holds, mayLift } from '../../holds';
import { actorId, Clock } from '../../kernel';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { Database } from '../../platform/database';
import { EventBus } from '../../platform/events';
import { IdentityChecks } from '../identity-checks/identity-checks';
import { ReactivationAssigned } from '../events/reactivation-assigned.event';
import { HandOverNotices } from './hand-over-notices';
import { ReactivationAnswers } from './reactivation-answers';
import { Handler, ReactivationRecords } from './reactivation-records';
import { DECIDES } from './reactivation-deciders';
import { ReactivationDecision, ReactivationRequest } from './reactivation-request';
import { HandledByAnother, NobodyToAssign, ReactivationClosed, ReactivationNotFound } from './reactivation.errors';

/** Staff share the requests out among themselves, and decide them. */
@Injectable()
export class ReactivationDecisions {
  constructor(
    private readonly records: ReactivationRecords,
    private readonly identityChecks: IdentityChecks,
    private readonly accounts: Accounts,
    private readonly reach: Reach,
    private readonly holds: Holds,
    private readonly answers: ReactivationAnswers,
    private readonly notices: HandOverNotices,
    private readonly events: EventBus,
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {}

  /**
   * Takes a request, or hands it over, which is told to whom it goes. What a colleague looks after only they hand over, or an administrator does.
   *
   * @param to the account of a member of staff
   * @throws NobodyToAssign when they may not decide
   * @throws ReactivationNotFound, ReactivationClosed, HandledByAnother
   */
  assign(requestId: string, to: string, by: ActingPerson): Promise<void> {
    return this.database.acrossCustomers('reactivation request assigned by staff', async () => {
      const request = await this.find(requestId);
      const { id, accountId, customerId } = request;
      const assignee = await this.decider(to);
      if (!(await this.records.assign(id, to, handlerOf(by)))) throw await this.refusal(id);
      const facts = { requestId: id, assigneeId: to };
      await this.events.publish(new ReactivationAssigned({ accountId, customerId }, by, this.clock.now(), facts));
      await this.notices.tell(assignee, request, by);
    });
  }

  /**
   * Decides a request. To approve it lifts what disables the account, and nothing else. The person is told.
   *
   * @param reason told to the person
   * @returns the holds that are in force all the same
   * @throws IdentityCheckRequired when it isn't known who asks, and the request is to be approved
   * @throws ReactivationNotFound, ReactivationClosed, HandledByAnother
   */
  decide(
    requestId: string,
    decision: ReactivationDecision,
    reason: string,
    by: ActingPerson,
  ): Promise<readonly Hold[]> {
    return this.database.acrossCustomers('reactivation request decided by staff', async () => {
      const request = await this.find(requestId);
      const account = await this.reach.lockManaged(by, request.accountId);
      if (decision === 'approved') await this.identityChecks.requireRecent(account.id, by);
      const isDecided = await this.records.decide(request, decision, reason, handlerOf(by), by);
      if (!isDecided) throw await this.refusal(requestId);
      if (decision === 'approved') await this.enable(account, reason, by);
      const remaining = await this.holds.inForce({ accountId: account.id, customerId: account.customerId });
      const stillHeld = decision === 'approved' && remaining.length > 0;
      await this.answers.tell(account, { answer: decision, reason, stillHeld }, by);
      return remaining;
    });
  }

  private async enable({ id: accountId, customerId }: LockedAccount, reason: string, by: ActingPerson): Promise<void> {
    for (const hold of await this.holds.inForce({ accountId, customerId })) {
      if (hold.kind === 'disabled' && mayLift(hold, 'staff')) await this.holds.lift(accountId, hold.id, reason, by);
    }
  }

  private async find(requestId: string): Promise<ReactivationRequest> {
    const request = await this.records.find(requestId);
    if (!request) throw new ReactivationNotFound();
    return request;
  }

  /** Why a step could not be taken that is taken only while nothing stands in its way. */
  private async refusal(requestId: string): Promise<Error> {
    const { state } = await this.find(requestId);
    return state === 'open' ? new HandledByAnother() : new ReactivationClosed({ extensions: { state } });
  }

  private async decider(accountId: string): Promise<Account> {
    const account = await this.accounts.get(accountId);
    const { role, deactivatedAt } = account;
    const mayDecide =
      role === 'administrator' || (role === 'support' && this.settings.SUPPORT_RIGHTS.includes(DECIDES));
    if (deactivatedAt || !mayDecide) throw new NobodyToAssign({ fields: [{ field: 'to', code: 'nobody_to_assign' }] });
    return account;
  }
}

/** Administrators, and the operator, may take what somebody else looks after. */
function handlerOf(by: ActingPerson): Handler {
  return { accountId: actorId(by), mayTakeOver: by.kind === 'system' || by.role === 'administrator' };
}
