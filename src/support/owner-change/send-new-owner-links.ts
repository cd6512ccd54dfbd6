import { Inject, Injectable } from '@nestjs/common';
import { Accounts, Customers, Recipients } from '../../accounts';
import { Challenges } from '../../challenges';
import { newId, SystemActor, systemActor } from '../../kernel';
import { Mail } from '../../mail';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { Database } from '../../platform/database';
import { HandlesJob, JobHandler, RunsAt } from '../../platform/jobs';
import { newOwnerLinkLetter } from '../letters/new-owner-link.letter';
import { OwnerChange } from './owner-change';
import { OwnerChangeRecords } from './owner-change-records';

export const SEND_NEW_OWNER_LINKS = 'send-new-owner-links';

/** Every ten minutes, mails the link to new persons whose time has come. Whether it has follows from the times alone. */
@Injectable()
@HandlesJob(SEND_NEW_OWNER_LINKS)
@RunsAt('*/10 * * * *')
export class SendNewOwnerLinks implements JobHandler<object> {
  constructor(
    private readonly records: OwnerChangeRecords,
    private readonly accounts: Accounts,
    private readonly customers: Customers,
    private readonly recipients: Recipients,
    private readonly challenges: Challenges,
    private readonly mail: Mail,
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {}

  async run(): Promise<void> {
    const by = systemActor('jobs', newId());
    const ready = await this.database.acrossCustomers('owner changes that are ready', () =>
      this.records.waitingForLink(),
    );
    for (const change of ready) await this.database.inCustomer(change.customerId, () => this.send(change, by));
  }

  private async send({ id, customerId, accountId, newPerson, expiresAt }: OwnerChange, by: SystemActor): Promise<void> {
    const account = await this.accounts.lock(accountId);
    // it may have been stopped a moment ago, or another process was faster
    if (!(await this.records.noteLinkSent(id))) return;
    const { secret } = await this.challenges.issuePlain({ accountId, customerId }, 'owner_change', expiresAt, by);
    const { name: customerName } = await this.customers.get(customerId);
    const language = await this.recipients.languageOf({ customerId, language: null });
    const link = `${this.settings.ORIGIN}/new-owner#${secret}`;
    const said = { name: newPerson.displayName, userName: account.userName, customerName, link, expiresAt };
    await this.mail.queue(newOwnerLinkLetter, { accountId, customerId, address: newPerson.email, language }, said, by);
  }
}
