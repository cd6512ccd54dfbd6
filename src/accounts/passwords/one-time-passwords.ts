import { Inject, Injectable } from '@nestjs/common';
import { Challenges } from '../../challenges';
import { Hold, HoldKind, Holds, isLiftedBy } from '../../holds';
import { Actor, after, Clock, DAY, sideOf, systemActor } from '../../kernel';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { inGroups, newCode, UNAMBIGUOUS } from '../../platform/crypto';
import { EventBus } from '../../platform/events';
import { hasReachableAddress } from '../addresses/mail-address';
import { LockedAccount } from '../accounts';
import { HasAnAddress, NeedsALink } from '../accounts.errors';
import { CredentialsRestored } from '../events/credentials-restored.event';
import { Sessions } from '../sessions/sessions';
import { Passwords } from './passwords';

export interface OneTimePassword {
  /** told to whoever asked for it, this once: only its hash is kept */
  readonly text: string;
  readonly goodUntil: Date;
  /** what stands in the way all the same; it is not among them that the password must be changed */
  readonly otherHolds: readonly Hold[];
}

/** 80 bits, in groups of four to be read out and typed. */
const LENGTH = 16;

/** The initial credentials are restored of who has no address for a link: told in person, changed at the first sign-in. */
@Injectable()
export class OneTimePasswords {
  constructor(
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly challenges: Challenges,
    private readonly holds: Holds,
    private readonly events: EventBus,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {}

  /**
   * In one step: the old password is void, sessions end, links and codes that are out become useless, and a new password is good for a while
   * for nothing but choosing another. A second factor stays as it is. Within a place of the hash queue.
   *
   * @param reason told to those who may know
   * @throws HasAnAddress when a link can be mailed
   * @throws NeedsALink when a hold stands that only a link lifts
   */
  async give(account: LockedAccount, reason: string, by: Actor): Promise<OneTimePassword> {
    if (hasReachableAddress(account)) throw new HasAnAddress();
    const on = { accountId: account.id, customerId: account.customerId };
    const waitingFor = (await this.holds.inForce(on)).find(({ kind }) => isForLinksOnly(kind));
    if (waitingFor) throw new NeedsALink({ extensions: { hold: waitingFor.kind } });
    const text = inGroups(newCode(UNAMBIGUOUS, LENGTH));
    const goodUntil = after(this.clock.now(), this.settings.ONE_TIME_PASSWORD_DAYS * DAY);
    await this.passwords.lend(account, text, goodUntil);
    await this.sessions.endAll(account.id, 'credentials_restored', by);
    await this.challenges.cancelAll(account.id, by);
    await this.holds.liftBy('restored-credentials', account.id, reason, by);
    await this.requireChange(account, by);
    const facts = { reason, goodUntil: goodUntil.toISOString() };
    await this.events.publish(new CredentialsRestored(on, by, this.clock.now(), facts));
    const holds = await this.holds.inForce(on);
    return { text, goodUntil, otherHolds: holds.filter(({ kind }) => kind !== 'password_expired') };
  }

  /**
   * Staff place it, or the service for who manages a collaborator: that side places none of its kind. The day on which the old password
   * expires is taken away, for it moves with the policy, and would be taken for this one.
   */
  private async requireChange({ id: accountId, customerId }: LockedAccount, by: Actor): Promise<void> {
    const service = systemActor('accounts', by.origin.correlationId);
    await this.holds.liftBy('new-password', accountId, 'one_time_password', service);
    const on = { accountId, customerId };
    const placer = sideOf(by) === 'staff' ? by : service;
    await this.holds.place({ on, kind: 'password_expired', reason: 'one_time_password' }, placer);
  }
}

/** Waits for a mailed link, and neither a one-time password nor somebody's hand ends it. */
function isForLinksOnly(kind: HoldKind): boolean {
  const byLink = isLiftedBy(kind, 'first-password') || isLiftedBy(kind, 'new-password-by-link');
  return byLink && !(['restored-credentials', 'new-password', 'staff'] as const).some((each) => isLiftedBy(kind, each));
}
