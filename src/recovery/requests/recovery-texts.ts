import { Injectable } from '@nestjs/common';
import { Account, Accounts, AccountTurns, IdentifiedAccount, Recipients } from '../../accounts';
import { ShortCodes } from '../../challenges';
import { Holds } from '../../holds';
import { Actor } from '../../kernel';
import { Database } from '../../platform/database';
import { networkOf } from '../../platform/rate-limits';
import { TextMessageRecipient, TextMessages, TextMessageTemplate } from '../../sms';
import { asksForMailedLink } from '../phone/asks-for-mailed-link';
import { anotherWayMessage, NoCodeBecause } from '../text-messages/another-way.text-message';
import { recoveryCodeMessage } from '../text-messages/recovery-code.text-message';

/** The text messages that answer a request for recovery by phone. */
@Injectable()
export class RecoveryTexts {
  constructor(
    private readonly accounts: Accounts,
    private readonly shortCodes: ShortCodes,
    private readonly holds: Holds,
    private readonly turns: AccountTurns,
    private readonly textMessages: TextMessages,
    private readonly recipients: Recipients,
    private readonly database: Database,
  ) {}

  /** A code, unless a hold asks for the mailed link: then the message says so, and the link that is out stays good. */
  async code({ accountId, customerId }: IdentifiedAccount, by: Actor): Promise<void> {
    await this.turns.take({ accountId, customerId }, 'recovery of staff', async (account) => {
      const to = await this.recipient(account);
      if (!to || account.deactivatedAt !== null) return;
      const kinds = (await this.holds.inForce({ accountId, customerId })).map(({ kind }) => kind);
      if (kinds.some(asksForMailedLink)) return this.explain('mailed_link_only', to, by);
      await this.sendUnlessWithheld(recoveryCodeMessage, to, by, async () => ({
        code: (await this.shortCodes.issue({ accountId, customerId }, 'sms_recovery', by, to.number)).code,
      }));
    });
  }

  /** The number is one and the same: one message says it for all. */
  async severalAccounts([first]: readonly IdentifiedAccount[], by: Actor): Promise<void> {
    if (!first) return;
    await this.database.inScopeOf(first.customerId, 'recovery of staff', async () => {
      const to = await this.recipient(await this.accounts.get(first.accountId));
      if (to) await this.explain('several_accounts', to, by);
    });
  }

  private async recipient(account: Account): Promise<TextMessageRecipient | null> {
    const { id, customerId, phone, phoneConfirmedAt } = account;
    if (phone === null || phoneConfirmedAt === null) return null;
    return { accountId: id, customerId, number: phone, language: await this.recipients.languageOf(account) };
  }

  private explain(because: NoCodeBecause, to: TextMessageRecipient, by: Actor): Promise<void> {
    return this.sendUnlessWithheld(anotherWayMessage, to, by, () => Promise.resolve({ because }));
  }

  /** Where the number has had enough, no new code is made: the last one goes on working. */
  private async sendUnlessWithheld<Data>(
    template: TextMessageTemplate<Data>,
    to: TextMessageRecipient,
    by: Actor,
    make: () => Promise<Data>,
  ): Promise<void> {
    const askedFrom = networkOf(by.origin.address);
    const because = await this.textMessages.withheldBecause(to.number, askedFrom);
    if (because !== null) await this.textMessages.withhold(template, to, because, by, askedFrom);
    else await this.textMessages.queue(template, to, await make(), by, askedFrom);
  }
}
