import { Inject, Injectable } from '@nestjs/common';
import { Accounts, IdentifiedAccounts, LockedAccount, NotMeLinks, Recipients } from '../../accounts';
import { Challenges } from '../../challenges';
import { after, AnonymousActor, Clock, DAY, DomainError, Origin } from '../../kernel';
import { Mail } from '../../mail';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { Database } from '../../platform/database';
import { HandlesJob, JobHandler } from '../../platform/jobs';
import { reactivationLinkLetter } from '../letters/reactivation-link.letter';
import { MayAsk } from './may-ask';
import { ReactivationRecords } from './reactivation-records';

export const SEND_REACTIVATION_LINK = 'send-reactivation-link';

export interface SendReactivationLinkPayload {
  readonly identifier: string;
  readonly origin: Origin;
}

const LINK_LIFE = DAY;

/** Mails the link to whoever may ask staff and has not asked yet, and nothing to anybody else. */
@Injectable()
@HandlesJob(SEND_REACTIVATION_LINK)
export class SendReactivationLink implements JobHandler<SendReactivationLinkPayload> {
  constructor(
    private readonly identifiedAccounts: IdentifiedAccounts,
    private readonly accounts: Accounts,
    private readonly mayAsk: MayAsk,
    private readonly records: ReactivationRecords,
    private readonly challenges: Challenges,
    private readonly recipients: Recipients,
    private readonly notMeLinks: NotMeLinks,
    private readonly mail: Mail,
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {}

  async run({ identifier, origin }: SendReactivationLinkPayload): Promise<void> {
    const meant = await this.identifiedAccounts.meantBy(identifier);
    if (!meant) return;
    await this.database.inScopeOf(meant.customerId, 'reactivation link of staff', async () => {
      const account = await this.accounts.lock(meant.accountId);
      const mayAsk = account.deactivatedAt === null && !((await this.mayAsk.subjectOf(account)) instanceof DomainError);
      if (mayAsk && !(await this.records.openOf(account.id))) await this.send(account, { kind: 'anonymous', origin });
    });
  }

  /** When the mailbox has had enough, and a link that works is there, none is made: the last one goes on working. */
  private async send(account: LockedAccount, by: AnonymousActor): Promise<void> {
    const to = await this.recipients.of(account);
    if (!to) return;
    const hasOne = await this.challenges.hasLive(account.id, 'reactivation');
    if (hasOne && !(await this.mail.hasRoom(reactivationLinkLetter, to.address))) return;
    const { id: accountId, customerId, displayName: name, userName } = account;
    const expiresAt = after(this.clock.now(), LINK_LIFE);
    const { secret } = await this.challenges.issuePlain({ accountId, customerId }, 'reactivation', expiresAt, by);
    const link = `${this.settings.ORIGIN}/reactivation#${secret}`;
    const notMeLink = await this.notMeLinks.issue(account, by);
    await this.mail.queueOnRequest(reactivationLinkLetter, to, { name, userName, link, expiresAt, notMeLink }, by);
  }
}
