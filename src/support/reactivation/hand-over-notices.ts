import { Inject, Injectable } from '@nestjs/common';
import { Account, Accounts, Recipients } from '../../accounts';
import { Actor, actorId } from '../../kernel';
import { Mail } from '../../mail';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { reactivationHandedOverLetter } from '../letters/reactivation-handed-over.letter';
import { ReactivationRequest } from './reactivation-request';

/** Tells a member of staff that a request is theirs now. In the caller's transaction. */
@Injectable()
export class HandOverNotices {
  constructor(
    private readonly accounts: Accounts,
    private readonly recipients: Recipients,
    private readonly mail: Mail,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {}

  /** Nobody is told who took it themselves, or had it before. */
  async tell(assignee: Account, { accountId, assignedTo, expiresAt }: ReactivationRequest, by: Actor): Promise<void> {
    const colleagueId = actorId(by);
    if (assignee.id === colleagueId || assignee.id === assignedTo) return;
    const to = await this.recipients.of(assignee);
    if (!to) return;
    const colleague = colleagueId === null ? null : (await this.accounts.get(colleagueId)).displayName;
    const { userName } = await this.accounts.get(accountId);
    const link = `${this.settings.ORIGIN}/support/requests?search=${encodeURIComponent(userName)}`;
    const said = { name: assignee.displayName, by: colleague, userName, expiresAt, link };
    await this.mail.queue(reactivationHandedOverLetter, to, said, by);
  }
}
