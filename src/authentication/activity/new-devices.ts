import { Inject, Injectable } from '@nestjs/common';
import { LockedAccount } from '../../accounts';
import { Origin } from '../../kernel';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { PastSignIns } from '../access-log/sign-in-history';
import { ActivityLetters } from './activity-letters';

/** Whoever signs in on a device for the first time is told by mail. In the caller's transaction, which has locked the account. */
@Injectable()
export class NewDevices {
  constructor(
    private readonly letters: ActivityLetters,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {}

  /**
   * Whether the account was not used on such a device from there within six months. Not so at its very first sign-in: that is no news.
   *
   * Tuned by `NEW_DEVICE_MAIL`.
   *
   * @param past what the access log knows of the account
   * @param mayTell false: the person is told of this sign-in already
   */
  async notice(
    account: LockedAccount,
    { hasSignedIn, knowsDevice }: PastSignIns,
    origin: Origin,
    mayTell: boolean,
  ): Promise<boolean> {
    const isNew = hasSignedIn && !knowsDevice;
    if (isNew && mayTell && this.settings.NEW_DEVICE_MAIL) {
      await this.letters.tellNewDevice(account, { kind: 'anonymous', origin });
    }
    return isNew;
  }
}
