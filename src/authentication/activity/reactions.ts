import { Injectable } from '@nestjs/common';
import { LockedAccount } from '../../accounts';
import { HoldKind, Holds } from '../../holds';
import { Actor, systemActor } from '../../kernel';
import { ActivityLetters } from './activity-letters';
import { Finding } from './suspicions';

/** The hold that a reaction places, with the suspicion as its reason. */
const HOLDS: Readonly<Partial<Record<Finding['reaction'], HoldKind>>> = {
  hold: 'suspicious_activity',
  change_password: 'password_expired',
};

/** What is done about something suspicious. In the caller's transaction, which has locked the account. */
@Injectable()
export class Reactions {
  constructor(
    private readonly holds: Holds,
    private readonly letters: ActivityLetters,
  ) {}

  /** Places the hold, where it takes one, and tells the person. While such a hold stands for the same reason, nothing more is done. */
  async to(account: LockedAccount, { suspicion, reaction }: Finding, by: Actor): Promise<void> {
    if (reaction === 'off') return;
    const on = { accountId: account.id, customerId: account.customerId };
    const kind = HOLDS[reaction];
    if (kind) {
      const standing = await this.holds.inForce(on);
      if (standing.some((hold) => hold.kind === kind && hold.reason === suspicion)) return;
      await this.holds.place(
        { on, kind, reason: suspicion },
        systemActor('suspicious-activity', by.origin.correlationId),
      );
    }
    if (reaction === 'hold') await this.letters.tellHeld(account, suspicion, by);
    else await this.letters.tellNoticed(account, { suspicion, reaction }, by);
  }
}
