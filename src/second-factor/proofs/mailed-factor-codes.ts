import { Injectable } from '@nestjs/common';
import { LockedAccount, maskEmailAddress, NotMeLinks, Recipients } from '../../accounts';
import { CodeFault, ShortCodes } from '../../challenges';
import { Actor, DomainError } from '../../kernel';
import { Mail } from '../../mail';
import { secondFactorCodeLetter } from '../letters/second-factor-code.letter';
import {
  FactorCodeExpired,
  FactorCodeReplaced,
  FactorCodeUsed,
  FactorCodeWrong,
  TooManyWrongCodes,
} from '../second-factor.errors';

const REFUSALS: Readonly<Record<CodeFault, new () => DomainError>> = {
  wrong: FactorCodeWrong,
  used: FactorCodeUsed,
  replaced: FactorCodeReplaced,
  cancelled: FactorCodeExpired,
  expired: FactorCodeExpired,
  too_many_tries: TooManyWrongCodes,
};

/**
 * Six digits by mail, for who has proved the password. Only the newest code works. Every method hashes slowly: within a place of the hash
 * queue, in a transaction that has locked the account.
 */
@Injectable()
export class MailedFactorCodes {
  constructor(
    private readonly shortCodes: ShortCodes,
    private readonly recipients: Recipients,
    private readonly notMeLinks: NotMeLinks,
    private readonly mail: Mail,
  ) {}

  /**
   * Sends a code. When the mailbox has had enough of them none is made, and the last one goes on working. Other letters don't count: nobody
   * who doesn't know the password can keep the codes away.
   *
   * @returns where to, masked; null: nothing was sent
   */
  async send(account: LockedAccount, by: Actor): Promise<string | null> {
    const to = await this.recipients.of(account);
    if (!to || !(await this.mail.hasRoomForKind(secondFactorCodeLetter, to.address))) return null;
    const { id: accountId, customerId, displayName: name, userName } = account;
    const { code, expiresAt } = await this.shortCodes.issue(
      { accountId, customerId },
      await this.shortCodes.make('second_factor'),
      by,
    );
    const notMeLink = await this.notMeLinks.issue(account, by);
    await this.mail.queue(secondFactorCodeLetter, to, { name, userName, code, expiresAt, notMeLink }, by);
    return maskEmailAddress(to.address);
  }

  /** Uses the code up. @returns why it isn't good; null: it is */
  async prove({ id }: LockedAccount, code: string, by: Actor): Promise<DomainError | null> {
    const challenge = await this.shortCodes.prove(id, 'second_factor', code, by);
    if (challenge && (await this.shortCodes.redeem(challenge, by))) return null;
    return new REFUSALS[await this.shortCodes.faultOf(id, 'second_factor', code)]();
  }
}
