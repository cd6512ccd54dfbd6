import { Inject, Injectable } from '@nestjs/common';
import { Account, Accounts, Customers, Recipients } from '../../accounts';
import { HoldSchedule } from '../../holds';
import { Actor, Clock, newId, systemActor } from '../../kernel';
import { Mail, Recipient } from '../../mail';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { Database } from '../../platform/database';
import { HandlesJob, JobHandler } from '../../platform/jobs';
import { InvoiceList } from '../invoices/invoice-list';
import { accessIsBackLetter } from '../letters/access-is-back.letter';
import { InvoicesToPayData } from '../letters/invoices-in-words';
import { invoicesHoldLetter } from '../letters/invoices-hold.letter';
import { invoicesWillHoldLetter } from '../letters/invoices-will-hold.letter';
import { UNPAID } from '../mirror/unpaid-holds';
import { dueNotice } from './due-notice';
import { TELL_OF_UNPAID_HOLD, TellOfUnpaidHoldPayload } from './telling-job';
import { UnpaidNotices } from './unpaid-notices';

/** Tells a principal how things stand with the hold for unpaid invoices, as far as that is news. */
@Injectable()
@HandlesJob(TELL_OF_UNPAID_HOLD)
export class TellOfUnpaidHold implements JobHandler<TellOfUnpaidHoldPayload> {
  constructor(
    private readonly database: Database,
    private readonly customers: Customers,
    private readonly accounts: Accounts,
    private readonly schedule: HoldSchedule,
    private readonly notices: UnpaidNotices,
    private readonly invoices: InvoiceList,
    private readonly recipients: Recipients,
    private readonly mail: Mail,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {}

  async run({ customerId }: TellOfUnpaidHoldPayload): Promise<void> {
    await this.database.inCustomer(customerId, async () => {
      const { principalId } = await this.customers.lockPolicy(customerId);
      const principal = await this.accounts.get(principalId);
      const now = this.clock.now();
      const startsAt = (await this.schedule.startsOnCustomers(UNPAID, [customerId])).get(customerId);
      if (startsAt === undefined || startsAt > now) await this.tellOver(customerId, principal);
      if (startsAt !== undefined) await this.tellOf(startsAt, customerId, principal);
    });
  }

  private async tellOver(customerId: string, principal: Account): Promise<void> {
    if (!(await this.notices.isFirstToTellOver(customerId))) return;
    await this.send(principal, (to, by) =>
      this.mail.queue(accessIsBackLetter, to, { name: principal.displayName, link: this.link() }, by),
    );
  }

  private async tellOf(startsAt: Date, customerId: string, principal: Account): Promise<void> {
    const days = dueNotice(startsAt, this.clock.now());
    if (days === null || !(await this.notices.isFirstToTell({ customerId, startsAt }, days))) return;
    const named = await this.invoices.unpaidUntil(customerId, startsAt);
    const data: InvoicesToPayData = { name: principal.displayName, startsAt, ...named, link: this.link() };
    const template = days === 0 ? invoicesHoldLetter : invoicesWillHoldLetter;
    await this.send(principal, (to, by) => this.mail.queue(template, to, data, by));
  }

  private async send(principal: Account, queue: (to: Recipient, by: Actor) => Promise<unknown>): Promise<void> {
    const to = await this.recipients.of(principal);
    if (to) await queue(to, systemActor('billing-status', newId()));
  }

  private link(): string {
    return `${this.settings.ORIGIN}/`;
  }
}
