import { Inject, Injectable } from '@nestjs/common';
import { after, Clock, HOUR } from '../kernel';
import { RunningSettings, SETTINGS } from '../platform/config';
import { Database, Lookups } from '../platform/database';

/** How many letters a mailbox has had within the hour, however its address is written and for whichever customer. */
@Injectable()
export class MailboxRoom {
  constructor(
    private readonly database: Database,
    private readonly lookups: Lookups,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {}

  /**
   * Until when the mailbox takes no more letters of that kind, those that anybody can ask for counted or left aside. Of several who ask at once, in whichever process, each waits for the commit
   * of the one before, and counts its letter.
   *
   * @returns null: it takes one now
   */
  async fullUntil(kind: string, address: string, which: 'all' | 'not on request'): Promise<Date | null> {
    await this.lock(address);
    const [full] = await this.lookups.rows<{ queuedAt: Date }>(
      'letters of a kind to a mailbox',
      `select queued_at as "queuedAt" from letters
       where lower(address) = lower($1) and kind = $2 and queued_at > $3 and (not on_request or $5)
       order by queued_at desc offset $4 limit 1`,
      [address, kind, this.anHourAgo(), this.settings.LETTERS_PER_HOUR - 1, which === 'all'],
    );
    return full ? after(full.queuedAt, HOUR) : null;
  }

  /** Whether it has had enough of all letters together that anybody can ask for. */
  async isFullOfRequested(address: string): Promise<boolean> {
    await this.lock(address);
    const full = await this.lookups.rows(
      'requested letters to a mailbox',
      `select 1 as had from letters
       where lower(address) = lower($1) and on_request and queued_at > $2
       offset $3 limit 1`,
      [address, this.anHourAgo(), this.settings.LETTERS_ON_REQUEST_PER_HOUR - 1],
    );
    return full.length > 0;
  }

  async hadWithinTheHour(kind: string, address: string): Promise<boolean> {
    await this.lock(address);
    const had = await this.lookups.rows(
      'letter of a kind to a mailbox',
      'select 1 as had from letters where lower(address) = lower($1) and kind = $2 and queued_at > $3 limit 1',
      [address, kind, this.anHourAgo()],
    );
    return had.length > 0;
  }

  private anHourAgo(): Date {
    return after(this.clock.now(), -HOUR);
  }

  private async lock(address: string): Promise<void> {
    await this.database.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `mailbox ${address.toLowerCase()}`,
    ]);
  }
}
