import { Injectable } from '@nestjs/common';
import { Account, Accounts, AccountTurns, IdentifiedAccount, mailAddressOf, Recipients } from '../../accounts';
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

  /** A code, unless the account doesn't open by phone now: then the message says what does, and what was sent before stays good. */
  async code({ accountId, customerId }: IdentifiedAccount, by: Actor): Promise<void> {
    await this.turns.take({ accountId, customerId }, 'recovery of staff', async (account) => {
      const to = await this.recipient(account);
      if (!to || account.deactivatedAt !== null) return;
      const because = await this.whyNoCode(account);
      if (because !== null) return this.explain(because, to, by);
      // made before it is asked whether it may go: that holds up everybody's messages
      const made = await this.shortCodes.make('sms_recovery');
      await this.sendUnlessWithheld(recoveryCodeMessage, to, by, async () => {
        const { code } = await this.shortCodes.issue({ accountId, customerId }, made, by, to.number);
        return { code };
      });
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

  private async whyNoCode(account: Account): Promise<NoCodeBecause | null> {
    const { id, customerId } = account;
    const holds = await this.holds.inForce({ accountId: id, customerId });
    if (holds.some(({ kind }) => asksForMailedLink(kind))) {
      return mailAddressOf(account) === null ? 'ask_for_help' : 'mailed_link_only';
    }
    return (await this.shortCodes.hasTries(id, 'sms_recovery')) ? null : 'too_many_wrong_codes';
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
    // nobody outside asked for what the operator asks for
    const askedFrom = by.kind === 'system' ? null : networkOf(by.origin.address);
    const because = await this.textMessages.withheldBecause(to.number, askedFrom);
    if (because !== null) await this.textMessages.withhold(template, to, because, by, askedFrom);
    else await this.textMessages.queue(template, to, await make(), by, askedFrom);
  }
}
