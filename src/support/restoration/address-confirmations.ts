import { Inject, Injectable } from '@nestjs/common';
import { Accounts, LockedAccount, Recipients } from '../../accounts';
import { Challenge, Challenges } from '../../challenges';
import { Actor, after, Clock, DAY } from '../../kernel';
import { Mail } from '../../mail';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { Database } from '../../platform/database';
import { EventBus } from '../../platform/events';
import { NewAddressConfirmed } from '../events/new-address-confirmed.event';
import { confirmAddressLetter } from '../letters/confirm-address.letter';
import { RestorationRecords } from './restoration-records';
import { RestorationClosed } from './restoration.errors';

const LINK_LIFE = DAY;

/** Whether an address that somebody named is read by them: a link goes there. */
@Injectable()
export class AddressConfirmations {
  constructor(
    private readonly challenges: Challenges,
    private readonly accounts: Accounts,
    private readonly recipients: Recipients,
    private readonly mail: Mail,
    private readonly records: RestorationRecords,
    private readonly events: EventBus,
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {}

  /** In the caller's transaction. The letter doesn't say which account it is about: the address may be somebody else's. */
  async ask(account: LockedAccount, email: string, by: Actor): Promise<void> {
    const whose = { accountId: account.id, customerId: account.customerId };
    const expiresAt = after(this.clock.now(), LINK_LIFE);
    const { secret } = await this.challenges.issuePlain(whose, 'address_confirmation', expiresAt, by, email);
    const to = { ...whose, address: email, language: await this.recipients.languageOf(account) };
    const link = `${this.settings.ORIGIN}/confirm-address#${secret}`;
    await this.mail.queue(confirmAddressLetter, to, { link, expiresAt }, by);
  }

  /**
   * What a link would confirm. Changes nothing.
   *
   * @throws DomainError that says why the link no longer works
   */
  async open(secret: string): Promise<{ address: string; expiresAt: Date }> {
    const { target, expiresAt } = await this.live(secret);
    return { address: target ?? '', expiresAt };
  }

  /**
   * @throws DomainError that says why the link no longer works
   * @throws RestorationClosed when nothing waits for it any more
   */
  async confirm(secret: string, by: Actor): Promise<{ address: string }> {
    const { accountId, customerId, target } = await this.live(secret);
    return this.database.inScopeOf(customerId, 'address of staff confirmed', async () => {
      await this.accounts.lock(accountId);
      await this.challenges.redeem('address_confirmation', secret, by);
      const address = target ?? '';
      const restorationId = await this.records.confirmAddress(accountId, address);
      if (restorationId === null) throw new RestorationClosed();
      await this.events.publish(
        new NewAddressConfirmed({ accountId, customerId }, by, this.clock.now(), { restorationId }),
      );
      return { address };
    });
  }

  private async live(secret: string): Promise<Challenge> {
    const challenge = await this.challenges.find('address_confirmation', secret);
    this.challenges.requireLive(challenge);
    return challenge;
  }
}
