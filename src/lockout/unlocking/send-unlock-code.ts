import { Injectable } from '@nestjs/common';
import { AccountTurns, IdentifiedAccounts } from '../../accounts';
import { ShortCodes } from '../../challenges';
import { Holds } from '../../holds';
import { AnonymousActor, Origin } from '../../kernel';
import { HandlesJob, JobHandler } from '../../platform/jobs';
import { LockedLetters } from './locked-letters';

export const SEND_UNLOCK_CODE = 'send-unlock-code';

export interface SendUnlockCodePayload {
  readonly identifier: string;
  readonly origin: Origin;
}

/** Mails a code to whoever is locked out, and nothing to anybody else. */
@Injectable()
@HandlesJob(SEND_UNLOCK_CODE)
export class SendUnlockCode implements JobHandler<SendUnlockCodePayload> {
  constructor(
    private readonly identifiedAccounts: IdentifiedAccounts,
    private readonly shortCodes: ShortCodes,
    private readonly holds: Holds,
    private readonly letters: LockedLetters,
    private readonly turns: AccountTurns,
  ) {}

  async run({ identifier, origin }: SendUnlockCodePayload): Promise<void> {
    const meant = await this.identifiedAccounts.meantBy(identifier);
    if (!meant) return;
    const { accountId, customerId } = meant;
    const by: AnonymousActor = { kind: 'anonymous', origin };
    await this.turns.take(meant, 'unlock code for staff', async (account) => {
      const made = { ...(await this.shortCodes.make('unlock')), purpose: 'unlock' as const };
      const isLocked = await this.holds.isInForce('failed_sign_ins', { accountId, customerId });
      if (isLocked) await this.letters.sendCode(account, made, by);
    });
  }
}
