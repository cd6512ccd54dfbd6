import { Injectable } from '@nestjs/common';
import { Account, Accounts, Customers, hasReachableAddress, NotMeLinks, Recipients } from '../../accounts';
import { Managers } from '../../collaborators';
import { actorId, Actor, isStaffRole } from '../../kernel';
import { Mail } from '../../mail';
import { Database } from '../../platform/database';
import { HandlesJob, JobHandler } from '../../platform/jobs';
import { staffActedLetter } from './staff-acted.letter';
import { helpsIn, ToldAct } from './told-act';

export const TELL_CUSTOMER = 'tell-customer-of-staff-act';

/** What staff did to one account in one request. */
export interface TellCustomerPayload {
  readonly accountId: string;
  readonly acts: readonly ToldAct[];
  readonly actor: Actor;
  /** ISO 8601 */
  readonly actedAt: string;
}

/**
 * Writes to the person whose account it is, a colleague of staff perhaps, and to the principal. Where neither can be reached (the
 * principal's address was blocked, or is refused, say), to the others who manage collaborators; where there are none, the history alone tells.
 */
@Injectable()
@HandlesJob(TELL_CUSTOMER)
export class TellCustomer implements JobHandler<TellCustomerPayload> {
  constructor(
    private readonly database: Database,
    private readonly accounts: Accounts,
    private readonly customers: Customers,
    private readonly managers: Managers,
    private readonly recipients: Recipients,
    private readonly notMeLinks: NotMeLinks,
    private readonly mail: Mail,
  ) {}

  run(payload: TellCustomerPayload): Promise<void> {
    return this.database.acrossCustomers('customer told of what staff did', async () => {
      const account = await this.accounts.get(payload.accountId);
      const notMeLink = payload.acts.some(helpsIn) ? await this.notMeLinks.issue(account, payload.actor) : null;
      const isPersonTold = !isInvitation(payload) && (await this.write(account, account, payload, notMeLink));
      const principal = await this.principalOf(account);
      const isOther = principal !== null && principal.id !== account.id;
      const isPrincipalTold = isOther && (await this.write(principal, account, payload, null));
      if (!isPersonTold && !isPrincipalTold) await this.tellOthersWhoManage(account, payload);
    });
  }

  private async tellOthersWhoManage(account: Account, payload: TellCustomerPayload): Promise<void> {
    const managers = account.customerId === null ? [] : await this.managers.whoAreTold(account.customerId);
    for (const { accountId } of managers) {
      // who couldn't be reached before can't be now
      if (accountId !== account.id) await this.write(await this.accounts.get(accountId), account, payload, null);
    }
  }

  private async principalOf({ customerId }: Account): Promise<Account | null> {
    return customerId === null ? null : this.accounts.get((await this.customers.get(customerId)).principalId);
  }

  /** @returns whether the letter will arrive, as far as is known */
  private async write(
    reader: Account,
    { userName }: Account,
    { acts, actor, actedAt }: TellCustomerPayload,
    notMeLink: string | null,
  ): Promise<boolean> {
    const to = await this.recipients.of(reader);
    if (!to) return false;
    const staffId = actorId(actor);
    const staffName = staffId === null ? null : (await this.accounts.get(staffId)).displayName;
    const isToStaff = isStaffRole(reader.role);
    const said = {
      name: reader.displayName,
      userName,
      staffName,
      isToStaff,
      actedAt: new Date(actedAt),
      acts,
      notMeLink,
    };
    await this.mail.queue(staffActedLetter, to, said, actor);
    return hasReachableAddress(reader);
  }
}

/** Of their own invitation people have had another letter, with the link. */
function isInvitation({ acts }: TellCustomerPayload): boolean {
  return acts.every(({ what }) => what === 'invited');
}
